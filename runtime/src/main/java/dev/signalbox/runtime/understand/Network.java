package dev.signalbox.runtime.understand;

import java.util.Arrays;

/**
 * The weights: one row of small integers for each feature bucket, summed, squashed by tanh, then a
 * linear layer. The calibrating temperature is already in the last layer.
 *
 * @param rows bucket by bucket, {@code hidden} bytes each
 * @param scale what one unit of a byte stands for, in each hidden unit
 * @param hiddenBias one for each hidden unit
 * @param out label by label, {@code hidden} weights each
 * @param outBias one for each label
 */
@SuppressWarnings("ArrayRecordComponent") // weights are never compared, and boxing them costs
public record Network(
    byte[] rows, float[] scale, float[] hiddenBias, float[] out, float[] outBias) {

  /** Checks that the arrays fit each other. */
  public Network {
    int hidden = hiddenBias.length;
    if (rows.length != hidden << Features.BITS
        || scale.length != hidden
        || out.length != hidden * outBias.length) {
      throw new IllegalArgumentException("the arrays of the network do not fit each other");
    }
  }

  /** The probability of each label, summing to one. */
  public double[] probabilities(Features features) {
    double[] scores = scores(hidden(features));
    double highest = Double.NEGATIVE_INFINITY;
    for (double score : scores) {
      highest = Math.max(highest, score);
    }
    double sum = 0;
    for (int label = 0; label < scores.length; label++) {
      scores[label] = Math.exp(scores[label] - highest);
      sum += scores[label];
    }
    for (int label = 0; label < scores.length; label++) {
      scores[label] /= sum;
    }
    return scores;
  }

  private float[] hidden(Features features) {
    int units = hiddenBias.length;
    int[] sums = new int[units];
    float[] hidden = new float[units];
    int words = features.wordCount();
    int pieces = features.count() - words;
    sum(features.buckets(), 0, words, sums);
    addScaled(sums, words, hidden);
    Arrays.fill(sums, 0);
    sum(features.buckets(), words, words + pieces, sums);
    addScaled(sums, pieces, hidden);
    for (int unit = 0; unit < units; unit++) {
      hidden[unit] = (float) Math.tanh(hidden[unit] + hiddenBias[unit]);
    }
    return hidden;
  }

  private void sum(int[] buckets, int from, int to, int[] sums) {
    int units = sums.length;
    for (int at = from; at < to; at++) {
      int row = buckets[at] * units;
      for (int unit = 0; unit < units; unit++) {
        sums[unit] += rows[row + unit];
      }
    }
  }

  private void addScaled(int[] sums, int count, float[] hidden) {
    float share = count == 0 ? 0 : (float) (1 / Math.sqrt(count));
    for (int unit = 0; unit < hidden.length; unit++) {
      hidden[unit] += share * scale[unit] * sums[unit];
    }
  }

  private double[] scores(float[] hidden) {
    double[] scores = new double[outBias.length];
    for (int label = 0; label < scores.length; label++) {
      float score = outBias[label];
      int row = label * hidden.length;
      for (int unit = 0; unit < hidden.length; unit++) {
        score += out[row + unit] * hidden[unit];
      }
      scores[label] = score;
    }
    return scores;
  }
}
