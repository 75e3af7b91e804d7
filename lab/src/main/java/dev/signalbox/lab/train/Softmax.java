package dev.signalbox.lab.train;

/** Probabilities of the labels from the hidden units. */
final class Softmax {
  private Softmax() {}

  static void of(Weights weights, float[] units, float[] probabilities) {
    int hidden = units.length;
    float highest = Float.NEGATIVE_INFINITY;
    for (int label = 0; label < probabilities.length; label++) {
      float score = weights.outBias[label];
      int row = label * hidden;
      for (int unit = 0; unit < hidden; unit++) {
        score += weights.out[row + unit] * units[unit];
      }
      probabilities[label] = score;
      highest = Math.max(highest, score);
    }
    float sum = 0;
    for (int label = 0; label < probabilities.length; label++) {
      probabilities[label] = (float) Math.exp(probabilities[label] - highest);
      sum += probabilities[label];
    }
    for (int label = 0; label < probabilities.length; label++) {
      probabilities[label] /= sum;
    }
  }
}
