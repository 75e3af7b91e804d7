package dev.signalbox.core.assess;

/**
 * One intent that a part of the request may have.
 *
 * @param intent its name, such as {@code calendar.move}
 * @param probability calibrated, 0 to 1
 * @param words the part of the request that it was read from
 */
public record Guess(String intent, double probability, String words) {

  public Guess {
    if (!(probability >= 0 && probability <= 1)) {
      throw new IllegalArgumentException("A probability is between 0 and 1, not " + probability);
    }
  }
}
