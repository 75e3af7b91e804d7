package dev.signalbox.lab.train;

import dev.signalbox.runtime.understand.Features;
import java.util.SplittableRandom;

/**
 * The network while it learns, in full precision, with the sums of squared gradients that Adagrad
 * (Duchi, Hazan and Singer 2011) divides by. Feature rows begin at zero, so that what was never
 * seen says nothing.
 */
final class Weights {
  final int hidden;
  final int labels;
  final float[] rows;
  final float[] hiddenBias;
  final float[] out;
  final float[] outBias;
  private final float[] rowSquares;
  private final float[] outSquares;
  private final float[] hiddenBiasSquares;
  private final float[] outBiasSquares;

  Weights(int hidden, int labels, SplittableRandom random) {
    this.hidden = hidden;
    this.labels = labels;
    rows = new float[hidden << Features.BITS];
    rowSquares = new float[rows.length];
    hiddenBias = new float[hidden];
    hiddenBiasSquares = new float[hidden];
    out = new float[hidden * labels];
    outSquares = new float[out.length];
    outBias = new float[labels];
    outBiasSquares = new float[labels];
    for (int at = 0; at < out.length; at++) {
      out[at] = (float) ((random.nextDouble() - 0.5) * 2 / Math.sqrt(hidden));
    }
  }

  void stepRow(int bucket, float[] gradient, float share, float rate) {
    int row = bucket * hidden;
    for (int unit = 0; unit < hidden; unit++) {
      step(rows, rowSquares, row + unit, gradient[unit] * share, rate);
    }
  }

  void stepOut(int label, float[] units, float gradient, float rate) {
    int row = label * hidden;
    for (int unit = 0; unit < hidden; unit++) {
      step(out, outSquares, row + unit, gradient * units[unit], rate);
    }
    step(outBias, outBiasSquares, label, gradient, rate);
  }

  void stepHiddenBias(float[] gradient, float rate) {
    for (int unit = 0; unit < hidden; unit++) {
      step(hiddenBias, hiddenBiasSquares, unit, gradient[unit], rate);
    }
  }

  private static void step(float[] weights, float[] squares, int at, float gradient, float rate) {
    squares[at] += gradient * gradient;
    weights[at] -= rate * gradient / (float) Math.sqrt(squares[at] + 1e-6f);
  }
}
