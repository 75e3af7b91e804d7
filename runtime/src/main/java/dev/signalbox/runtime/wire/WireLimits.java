package dev.signalbox.runtime.wire;

import java.time.Duration;

/**
 * How long to wait and how much to take.
 *
 * @param answerBytes bytes of an answer on the wire at most
 * @param connect until a connection stands
 * @param firstByte from then until the answer begins
 * @param idle between two pieces of the answer
 */
public record WireLimits(long answerBytes, Duration connect, Duration firstByte, Duration idle) {

  /** 8 MB; 3 seconds, 90 seconds (a large model being loaded) and 30 seconds. */
  public static final WireLimits DEFAULT =
      new WireLimits(
          8_000_000, Duration.ofSeconds(3), Duration.ofSeconds(90), Duration.ofSeconds(30));

  public WireLimits {
    if (answerBytes <= 0 || !positive(connect) || !positive(firstByte) || !positive(idle)) {
      throw new IllegalArgumentException("Limits of the wire are above zero");
    }
  }

  private static boolean positive(Duration time) {
    return !time.isZero() && !time.isNegative();
  }
}
