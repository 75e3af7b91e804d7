package dev.signalbox.runtime.wire;

import java.util.Optional;

/** The tokens that a provider says it counted. A count that cannot be is no count. */
record Usage(long inputTokens, long outputTokens) {
  private static final double CREDIBLE = 100_000_000;

  static Optional<Usage> of(Object answer) {
    Optional<Object> usage = Json.field(answer, "usage");
    Optional<Double> in = usage.flatMap(u -> Json.number(u, "prompt_tokens"));
    Optional<Double> out = usage.flatMap(u -> Json.number(u, "completion_tokens"));
    return in.filter(Usage::credible)
        .flatMap(
            i -> out.filter(Usage::credible).map(o -> new Usage(i.longValue(), o.longValue())));
  }

  private static boolean credible(double count) {
    return count >= 0 && count <= CREDIBLE;
  }
}
