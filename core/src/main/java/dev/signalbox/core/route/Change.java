package dev.signalbox.core.route;

import dev.signalbox.core.fleet.EndpointId;

/** The single change that would have made another endpoint win. */
public sealed interface Change {

  /** The endpoint that would have won. */
  EndpointId endpoint();

  /** It would have won without this one refusal. */
  record Lift(EndpointId endpoint, Refusal refusal) implements Change {}

  /** It would have won with at least this quality. */
  record BetterQuality(EndpointId endpoint, double quality) implements Change {}

  /** It would have won at a cost of at most so many millionths of the currency. */
  record Cheaper(EndpointId endpoint, long costMicros) implements Change {}

  /** It would have won if it took at most so long. */
  record Faster(EndpointId endpoint, long latencyMillis) implements Change {}

  /** The change as a sentence for a person. */
  default String words() {
    return switch (this) {
      case Lift(var endpoint, var refusal) ->
          endpoint + " would have won if not: " + refusal.words();
      case BetterQuality(var endpoint, var quality) ->
          endpoint + " would have won with a quality of %.2f".formatted(quality);
      case Cheaper(var endpoint, var cost) ->
          endpoint + " would have won at a cost of %.4f".formatted(cost / 1e6);
      case Faster(var endpoint, var millis) ->
          endpoint + " would have won within %.1f s".formatted(millis / 1e3);
    };
  }
}
