package dev.signalbox.core.fleet;

/**
 * What tokens cost.
 *
 * @param inputPerMillion money for a million tokens in, in the installation's currency, not
 *     negative
 * @param outputPerMillion money for a million tokens out
 */
public record Price(double inputPerMillion, double outputPerMillion) {

  /** Own hardware. */
  public static final Price FREE = new Price(0, 0);

  public Price {
    if (!(inputPerMillion >= 0) || !(outputPerMillion >= 0)) {
      throw new IllegalArgumentException(
          "A price is zero or more: " + inputPerMillion + ", " + outputPerMillion);
    }
  }

  /** The cost of a call in millionths of the currency, rounded up. */
  public long micros(long inputTokens, long outputTokens) {
    return (long) Math.ceil(inputTokens * inputPerMillion + outputTokens * outputPerMillion);
  }
}
