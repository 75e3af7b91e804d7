package dev.signalbox.lab.train;

import dev.signalbox.runtime.understand.Network;

/** Brings learned weights to the small integers of the model file. */
final class Quantiser {
  private static final int LARGEST = 127;

  private Quantiser() {}

  /**
   * The network to ship.
   *
   * @param temperature what the scores are divided by, so that probabilities are true to life
   */
  static Network quantise(Weights weights, double temperature) {
    int hidden = weights.hidden;
    float[] scale = new float[hidden];
    for (int at = 0; at < weights.rows.length; at++) {
      scale[at % hidden] = Math.max(scale[at % hidden], Math.abs(weights.rows[at]));
    }
    for (int unit = 0; unit < hidden; unit++) {
      scale[unit] = scale[unit] == 0 ? 1 : scale[unit] / LARGEST;
    }
    byte[] rows = new byte[weights.rows.length];
    for (int at = 0; at < rows.length; at++) {
      rows[at] = (byte) Math.round(weights.rows[at] / scale[at % hidden]);
    }
    return new Network(
        rows,
        scale,
        weights.hiddenBias.clone(),
        divided(weights.out, temperature),
        divided(weights.outBias, temperature));
  }

  private static float[] divided(float[] numbers, double by) {
    float[] result = new float[numbers.length];
    for (int at = 0; at < numbers.length; at++) {
      result[at] = (float) (numbers[at] / by);
    }
    return result;
  }
}
