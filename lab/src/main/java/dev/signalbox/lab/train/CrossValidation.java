package dev.signalbox.lab.train;

import dev.signalbox.lab.data.Example;
import dev.signalbox.runtime.understand.Features;
import dev.signalbox.runtime.understand.Network;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Says of every example what a model says that was trained without its group. */
final class CrossValidation {
  private CrossValidation() {}

  static List<Prediction> run(
      List<Example> examples, List<String> labels, Settings settings, Consumer<String> progress) {
    List<Prediction> predictions = new ArrayList<>();
    for (int fold = 0; fold < settings.folds(); fold++) {
      progress.accept("cross-validation, part " + (fold + 1) + " of " + settings.folds());
      List<Sample> seen = new ArrayList<>();
      List<Example> held = new ArrayList<>();
      for (Example example : examples) {
        if (fold(example, settings.folds()) == fold) {
          held.add(example);
        } else {
          seen.add(Sample.of(example, labels));
        }
      }
      Network network = Quantiser.quantise(Trainer.train(seen, labels.size(), settings), 1);
      for (Example example : held) {
        predictions.add(
            new Prediction(
                example,
                network.probabilities(Features.of(example.text())),
                labels.indexOf(example.label())));
      }
    }
    return predictions;
  }

  private static int fold(Example example, int folds) {
    int hash = example.group().hashCode() * 0x9E3779B9;
    return Math.floorMod(hash ^ (hash >>> 16), folds);
  }
}
