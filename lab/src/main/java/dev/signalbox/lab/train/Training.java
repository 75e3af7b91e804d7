package dev.signalbox.lab.train;

import dev.signalbox.lab.data.Example;
import dev.signalbox.runtime.understand.ModelFile;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * A trained model with what is known of it.
 *
 * @param scores from cross-validation
 * @param bySource the same for each source of examples alone
 * @param confusions how often which label was taken for which, most frequent first
 */
public record Training(
    ModelFile file, Scores scores, Map<String, Scores> bySource, List<String> confusions) {

  /** Copies the collections. */
  public Training {
    bySource = Map.copyOf(bySource);
    confusions = List.copyOf(confusions);
  }

  /** Cross-validates, calibrates, then trains on all examples. */
  public static Training of(List<Example> examples, Settings settings, Consumer<String> progress) {
    List<String> labels = labels(examples);
    int none = labels.indexOf(ModelFile.NONE);
    List<Prediction> raw = CrossValidation.run(examples, labels, settings, progress);
    double temperature = Calibration.temperature(raw);
    List<Prediction> held = raw.stream().map(p -> p.at(temperature)).toList();
    double threshold = Calibration.threshold(held, none);
    Scores scores = Scores.of(held, threshold, none);
    progress.accept("training on all " + examples.size() + " examples");
    List<Sample> samples = examples.stream().map(e -> Sample.of(e, labels)).toList();
    Weights weights = Trainer.train(samples, labels.size(), settings);
    ModelFile file =
        new ModelFile(
            provenance(examples, settings, temperature, scores),
            labels,
            threshold,
            Quantiser.quantise(weights, temperature));
    return new Training(file, scores, bySource(held, threshold, none), confusions(held, labels));
  }

  private static List<String> labels(List<Example> examples) {
    TreeSet<String> labels = new TreeSet<>();
    examples.forEach(example -> labels.add(example.label()));
    labels.add(ModelFile.NONE);
    return List.copyOf(labels);
  }

  private static String provenance(
      List<Example> examples, Settings settings, double temperature, Scores scores) {
    Map<String, Long> counts =
        examples.stream()
            .collect(Collectors.groupingBy(Example::source, TreeMap::new, Collectors.counting()));
    return "Signalbox intent model. Examples: %s. %s. Temperature %.3f. Held out by group: %s."
        .formatted(counts, settings, temperature, scores);
  }

  private static Map<String, Scores> bySource(List<Prediction> held, double threshold, int none) {
    return held.stream()
        .collect(
            Collectors.groupingBy(
                p -> p.example().source(),
                Collectors.collectingAndThen(
                    Collectors.toList(), some -> Scores.of(some, threshold, none))));
  }

  private static List<String> confusions(List<Prediction> held, List<String> labels) {
    Map<String, List<Prediction>> wrong =
        held.stream()
            .filter(p -> !p.isRight())
            .collect(
                Collectors.groupingBy(p -> labels.get(p.truth()) + " -> " + labels.get(p.best())));
    return wrong.entrySet().stream()
        .sorted((one, other) -> other.getValue().size() - one.getValue().size())
        .limit(40)
        .map(e -> line(e.getKey(), e.getValue()))
        .toList();
  }

  private static String line(String confusion, List<Prediction> cases) {
    String some =
        cases.stream().limit(3).map(p -> p.example().text()).collect(Collectors.joining(" ; "));
    return String.format(Locale.ROOT, "%4d  %s   (%s)", cases.size(), confusion, some);
  }
}
