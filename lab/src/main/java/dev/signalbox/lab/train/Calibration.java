package dev.signalbox.lab.train;

import java.util.List;

/**
 * Makes probabilities true to life with one temperature (Guo and others 2017) and finds the
 * threshold of "don't know", both on held-out predictions.
 */
final class Calibration {
  private static final int BINS = 15;

  /** A wrong answer costs this many times what a right one brings; silence costs nothing. */
  private static final double COST_OF_WRONG = 1.5;

  private Calibration() {}

  /** The temperature with the least negative log-likelihood, by golden-section search. */
  static double temperature(List<Prediction> predictions) {
    double ratio = (Math.sqrt(5) - 1) / 2;
    double low = 0.3;
    double high = 4;
    for (int step = 0; step < 20; step++) {
      double left = high - ratio * (high - low);
      double right = low + ratio * (high - low);
      if (loss(predictions, left) < loss(predictions, right)) {
        high = right;
      } else {
        low = left;
      }
    }
    return (low + high) / 2;
  }

  /** The threshold that gains most over all predictions. */
  static double threshold(List<Prediction> predictions, int none) {
    double best = 0;
    double highest = Double.NEGATIVE_INFINITY;
    for (int percent = 20; percent <= 80; percent++) {
      double threshold = percent / 100.0;
      double gain = predictions.stream().mapToDouble(p -> gain(p, threshold, none)).sum();
      if (gain > highest) {
        highest = gain;
        best = threshold;
      }
    }
    return best;
  }

  /** Expected calibration error: how far confidence and share of right answers lie apart. */
  static double error(List<Prediction> predictions) {
    double[] confidence = new double[BINS];
    double[] right = new double[BINS];
    for (Prediction prediction : predictions) {
      int bin = Math.min(BINS - 1, (int) (prediction.confidence() * BINS));
      confidence[bin] += prediction.confidence();
      right[bin] += prediction.isRight() ? 1 : 0;
    }
    double sum = 0;
    for (int bin = 0; bin < BINS; bin++) {
      sum += Math.abs(confidence[bin] - right[bin]);
    }
    return sum / predictions.size();
  }

  private static double gain(Prediction prediction, double threshold, int none) {
    boolean silent = prediction.best() == none || prediction.confidence() < threshold;
    if (silent) {
      return 0;
    }
    return prediction.isRight() ? 1 : -COST_OF_WRONG;
  }

  private static double loss(List<Prediction> predictions, double temperature) {
    return predictions.stream()
        .mapToDouble(p -> -Math.log(Math.max(1e-9, p.at(temperature).probabilities()[p.truth()])))
        .sum();
  }
}
