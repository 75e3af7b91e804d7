package dev.signalbox.core.route;

/**
 * What a score is made of. A score is {@code quality · share of good answers − cost · money −
 * latency · seconds}.
 *
 * @param quality the worth of a right answer, not negative
 * @param cost the weight of one unit of the currency
 * @param latency the weight of one second
 */
public record Weights(double quality, double cost, double latency) {

  /** A right answer is worth a unit; a cent and two seconds are each worth a twentieth of it. */
  public static final Weights BALANCED = new Weights(1, 5, 0.025);

  public Weights {
    if (!(quality >= 0) || !(cost >= 0) || !(latency >= 0)) {
      throw new IllegalArgumentException(
          "Weights are zero or more: " + quality + ", " + cost + ", " + latency);
    }
  }

  /** The weighted sum; higher is better. */
  double total(double quality, long costMicros, long latencyMillis) {
    return this.quality * quality - cost * costMicros / 1e6 - latency * latencyMillis / 1e3;
  }
}
