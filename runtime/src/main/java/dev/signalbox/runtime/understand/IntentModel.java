package dev.signalbox.runtime.understand;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Says which intents a clause may carry. Trained on the device's own inventory of intents in
 * English and German; needs no model server. Thread-safe; a prediction takes microseconds.
 */
public final class IntentModel {
  private static final String RESOURCE = "intents.model";
  private static final int TOP = 5;

  private final ModelFile file;
  private final List<Optional<Intent>> intents;

  private IntentModel(ModelFile file) {
    this.file = file;
    this.intents = file.labels().stream().map(IntentModel::intentOf).toList();
  }

  /** The model that comes with the product; read once, at the first call. */
  public static IntentModel shipped() {
    return Shipped.MODEL;
  }

  /**
   * A model from its file, as the lab writes it.
   *
   * @throws BrokenModelException when it has a label that is no intent
   */
  public static IntentModel of(ModelFile file) {
    return new IntentModel(file);
  }

  /**
   * The most probable intents, best first, at most {@value #TOP}. Their probabilities are
   * calibrated and need not sum to one: the rest is for other intents and for none at all. Empty
   * when the text has no word in it. Never throws.
   */
  public List<ScoredIntent> rank(String clause) {
    Features features = Features.of(clause);
    if (features.isEmpty()) {
      return List.of();
    }
    double[] probabilities = file.network().probabilities(features);
    List<ScoredIntent> ranked = new ArrayList<>(probabilities.length);
    for (int label = 0; label < probabilities.length; label++) {
      double probability = probabilities[label];
      intents.get(label).ifPresent(intent -> ranked.add(new ScoredIntent(intent, probability)));
    }
    ranked.sort(Comparator.comparingDouble(ScoredIntent::probability).reversed());
    return List.copyOf(ranked.subList(0, Math.min(TOP, ranked.size())));
  }

  /** The best intent of a clause if it is probable enough to act on; else empty: "don't know". */
  public Optional<ScoredIntent> best(String clause) {
    return rank(clause).stream().findFirst().filter(first -> first.probability() >= threshold());
  }

  /** Below this probability the answer is "don't know"; chosen on held-out data. */
  public double threshold() {
    return file.threshold();
  }

  /** What the model was trained on, with which seed, and how well it did. */
  public String provenance() {
    return file.provenance();
  }

  private static Optional<Intent> intentOf(String label) {
    Optional<Intent> intent = Intent.of(label);
    if (intent.isEmpty() && !label.equals(ModelFile.NONE)) {
      throw new BrokenModelException("the intent model has an unknown label '" + label + "'");
    }
    return intent;
  }

  /** Holds the shipped model, so that it is read only by those who ask for it. */
  private static final class Shipped {
    static final IntentModel MODEL = new IntentModel(ModelFile.read(bytes()));

    private static byte[] bytes() {
      try (InputStream in = IntentModel.class.getResourceAsStream(RESOURCE)) {
        if (in == null) {
          throw new BrokenModelException("the resource " + RESOURCE + " is missing");
        }
        return in.readAllBytes();
      } catch (IOException unreadable) {
        throw new BrokenModelException("the resource " + RESOURCE + " is unreadable", unreadable);
      }
    }
  }
}
