package dev.signalbox.lab.train;

import java.util.List;
import java.util.SplittableRandom;

/**
 * Learns the weights by stochastic gradient descent, one example at a time. In each pass a part of
 * the features is left out at random, so that no single word decides.
 */
final class Trainer {
  private static final float RATE = 0.12f;
  private static final float SMOOTHING = 0.04f;
  private static final int KEPT_OF_16 = 12;

  private final Weights weights;
  private final float[] labelWeights;
  private final SplittableRandom random;
  private final float[] units;
  private final float[] unitGradients;
  private final float[] errors;
  private int[] kept = new int[4_096];

  private Trainer(List<Sample> samples, int labels, Settings settings) {
    random = new SplittableRandom(settings.seed());
    weights = new Weights(settings.hidden(), labels, random.split());
    labelWeights = labelWeights(samples, labels);
    units = new float[settings.hidden()];
    unitGradients = new float[settings.hidden()];
    errors = new float[labels];
  }

  /** The weights after all epochs. */
  static Weights train(List<Sample> samples, int labels, Settings settings) {
    Trainer trainer = new Trainer(samples, labels, settings);
    int[] order = new int[samples.size()];
    for (int at = 0; at < order.length; at++) {
      order[at] = at;
    }
    for (int epoch = 0; epoch < settings.epochs(); epoch++) {
      trainer.shuffle(order);
      float rate = RATE * (1 - (float) epoch / settings.epochs());
      for (int at : order) {
        trainer.learn(samples.get(at), rate);
      }
    }
    return trainer.weights;
  }

  private void learn(Sample sample, float rate) {
    int words = keep(sample.buckets(), 0, sample.words(), 0);
    int all = keep(sample.buckets(), sample.words(), sample.buckets().length, words);
    float wordShare = share(words);
    float pieceShare = share(all - words);
    forward(words, all, wordShare, pieceShare);
    gradients(sample.label());
    for (int label = 0; label < errors.length; label++) {
      weights.stepOut(label, units, errors[label], rate);
    }
    weights.stepHiddenBias(unitGradients, rate);
    for (int at = 0; at < all; at++) {
      weights.stepRow(kept[at], unitGradients, at < words ? wordShare : pieceShare, rate);
    }
  }

  private int keep(int[] buckets, int from, int to, int count) {
    int next = count;
    long dice = 0;
    for (int at = from; at < to; at++) {
      dice = (at - from) % 16 == 0 ? random.nextLong() : dice >>> 4;
      if ((dice & 15) < KEPT_OF_16) {
        kept[next++] = buckets[at];
      }
    }
    return next;
  }

  private void forward(int words, int all, float wordShare, float pieceShare) {
    int hidden = units.length;
    System.arraycopy(weights.hiddenBias, 0, units, 0, hidden);
    for (int at = 0; at < all; at++) {
      int row = kept[at] * hidden;
      float share = at < words ? wordShare : pieceShare;
      for (int unit = 0; unit < hidden; unit++) {
        units[unit] += share * weights.rows[row + unit];
      }
    }
    for (int unit = 0; unit < hidden; unit++) {
      units[unit] = (float) Math.tanh(units[unit]);
    }
  }

  /** Errors of the labels against the smoothed truth, and what they mean for the hidden units. */
  private void gradients(int truth) {
    int hidden = units.length;
    Softmax.of(weights, units, errors);
    float even = SMOOTHING / errors.length;
    for (int label = 0; label < errors.length; label++) {
      errors[label] -= even + (label == truth ? 1 - SMOOTHING : 0);
      errors[label] *= labelWeights[truth];
    }
    for (int unit = 0; unit < hidden; unit++) {
      float sum = 0;
      for (int label = 0; label < errors.length; label++) {
        sum += errors[label] * weights.out[label * hidden + unit];
      }
      unitGradients[unit] = sum * (1 - units[unit] * units[unit]);
    }
  }

  private void shuffle(int[] order) {
    for (int at = order.length - 1; at > 0; at--) {
      int other = random.nextInt(at + 1);
      int swapped = order[at];
      order[at] = order[other];
      order[other] = swapped;
    }
  }

  private static float share(int count) {
    return count == 0 ? 0 : (float) (1 / Math.sqrt(count));
  }

  /** Rare labels count more, by the root of how rare they are, within limits. */
  private static float[] labelWeights(List<Sample> samples, int labels) {
    int[] counts = new int[labels];
    samples.forEach(sample -> counts[sample.label()]++);
    float[] result = new float[labels];
    double mean = (double) samples.size() / labels;
    for (int label = 0; label < labels; label++) {
      result[label] = (float) Math.clamp(Math.sqrt(mean / Math.max(1, counts[label])), 0.4, 2.0);
    }
    return result;
  }
}
