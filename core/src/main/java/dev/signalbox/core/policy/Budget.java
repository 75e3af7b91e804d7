package dev.signalbox.core.policy;

import java.time.Duration;
import java.util.Optional;

/**
 * What a run may use up.
 *
 * @param micros money in millionths of the currency
 * @param tokens tokens in and out
 * @param time from the first step on
 * @param calls model and tool calls
 */
public record Budget(long micros, long tokens, Duration time, int calls) {

  /** Enough for a request of a person: a unit of money, 200,000 tokens, ten minutes, 100 calls. */
  public static final Budget DEFAULT = new Budget(1_000_000, 200_000, Duration.ofMinutes(10), 100);

  /** What has been used so far. */
  public record Spent(long micros, long tokens, Duration time, int calls) {

    /** Nothing yet. */
    public static final Spent NOTHING = new Spent(0, 0, Duration.ZERO, 0);

    /** With one call more. */
    public Spent plus(long moreMicros, long moreTokens) {
      return new Spent(micros + moreMicros, tokens + moreTokens, time, calls + 1);
    }
  }

  /** Why another call is not affordable, or nothing if it is. */
  public Optional<String> exceeded(Spent spent) {
    if (spent.calls() >= calls) {
      return Optional.of("the run has used its " + calls + " calls");
    }
    if (spent.micros() > micros) {
      return Optional.of("the run has used its money, %.4f".formatted(micros / 1e6));
    }
    if (spent.tokens() > tokens) {
      return Optional.of("the run has used its " + tokens + " tokens");
    }
    if (spent.time().compareTo(time) > 0) {
      return Optional.of("the run has used its time, " + time.toSeconds() + " s");
    }
    return Optional.empty();
  }
}
