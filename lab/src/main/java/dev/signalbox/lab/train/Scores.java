package dev.signalbox.lab.train;

import java.util.List;
import java.util.function.Predicate;

/**
 * How good the model is on examples it had not seen.
 *
 * @param accuracy share of examples with an intent whose best intent is the right one
 * @param answered share of them that is answered rather than "don't know"
 * @param precision share of the answers that is right
 * @param calibrationError expected calibration error, 0 to 1
 * @param rejected share of the examples without an intent that is "don't know"
 */
public record Scores(
    double accuracy, double answered, double precision, double calibrationError, double rejected) {

  static Scores of(List<Prediction> predictions, double threshold, int none) {
    List<Prediction> inside = predictions.stream().filter(p -> p.truth() != none).toList();
    List<Prediction> outside = predictions.stream().filter(p -> p.truth() == none).toList();
    Predicate<Prediction> answered = p -> p.best() != none && p.confidence() >= threshold;
    List<Prediction> answers = predictions.stream().filter(answered).toList();
    return new Scores(
        share(inside, Prediction::isRight),
        share(inside, answered),
        share(answers, Prediction::isRight),
        Calibration.error(predictions),
        share(outside, answered.negate()));
  }

  @Override
  public String toString() {
    return "accuracy %.1f %%, answered %.1f %%, of these right %.1f %%, ECE %.3f, out of scope rejected %.1f %%"
        .formatted(
            100 * accuracy, 100 * answered, 100 * precision, calibrationError, 100 * rejected);
  }

  private static double share(List<Prediction> predictions, Predicate<Prediction> fits) {
    return predictions.isEmpty()
        ? 0
        : (double) predictions.stream().filter(fits).count() / predictions.size();
  }
}
