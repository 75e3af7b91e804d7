package dev.signalbox.lab.train;

import dev.signalbox.lab.data.Example;
import java.util.Arrays;

/**
 * What a model that had not seen an example said of it.
 *
 * @param probabilities one for each label
 * @param truth index of the right label
 */
@SuppressWarnings("ArrayRecordComponent") // a row of a matrix, never compared
record Prediction(Example example, double[] probabilities, int truth) {

  int best() {
    int best = 0;
    for (int label = 1; label < probabilities.length; label++) {
      best = probabilities[label] > probabilities[best] ? label : best;
    }
    return best;
  }

  boolean isRight() {
    return best() == truth;
  }

  double confidence() {
    return probabilities[best()];
  }

  /** The same with all scores divided by a temperature. */
  Prediction at(double temperature) {
    double[] cooled = Arrays.stream(probabilities).map(p -> Math.pow(p, 1 / temperature)).toArray();
    double sum = Arrays.stream(cooled).sum();
    return new Prediction(example, Arrays.stream(cooled).map(p -> p / sum).toArray(), truth);
  }
}
