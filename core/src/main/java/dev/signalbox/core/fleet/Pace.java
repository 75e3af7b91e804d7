package dev.signalbox.core.fleet;

import java.time.Duration;

/**
 * How fast an endpoint answers, as configured or as observed.
 *
 * @param firstToken time until the first token
 * @param tokensPerSecond tokens out a second after that, above zero
 */
public record Pace(Duration firstToken, double tokensPerSecond) {

  public Pace {
    if (firstToken.isNegative() || !(tokensPerSecond > 0)) {
      throw new IllegalArgumentException(
          "A pace is a time and a rate above zero: " + firstToken + ", " + tokensPerSecond);
    }
  }

  /** The expected time for an answer of so many tokens. */
  public Duration expected(long outputTokens) {
    return firstToken.plusMillis(Math.round(1000.0 * outputTokens / tokensPerSecond));
  }
}
