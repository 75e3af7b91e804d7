package dev.signalbox.runtime.understand;

/**
 * An intent and how sure the device is of it.
 *
 * @param probability calibrated, 0 to 1: of all answers given with 0.9, nine in ten are right
 */
public record ScoredIntent(Intent intent, double probability) {
  /** Checks that the probability is one. */
  public ScoredIntent {
    if (!(probability >= 0 && probability <= 1)) {
      throw new IllegalArgumentException("a probability lies in 0..1, not " + probability);
    }
  }
}
