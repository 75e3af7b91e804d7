package dev.signalbox.lab.train;

/**
 * How to train.
 *
 * @param seed decides every choice that is left to chance
 * @param epochs how often each example is seen
 * @param folds into how many parts the data are cut for cross-validation; at least 2
 * @param hidden units of the hidden layer
 */
public record Settings(long seed, int epochs, int folds, int hidden) {
  /** Checks the ranges. */
  public Settings {
    if (epochs < 1 || folds < 2 || hidden < 1) {
      throw new IllegalArgumentException(
          "needs at least 1 epoch, 2 folds and 1 hidden unit: "
              + epochs
              + ", "
              + folds
              + ", "
              + hidden);
    }
  }
}
