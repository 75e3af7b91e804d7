package dev.signalbox.runtime.config;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Guesses what was meant. */
final class Spelling {

  private static final int LONGEST = 64;

  private Spelling() {}

  /** "Did you mean" the nearest of the words, or else the list of all. */
  static String mend(String written, Collection<String> words) {
    return nearest(written, words)
        .map(word -> "Did you mean '" + word + "'?")
        .orElseGet(() -> "Possible here: " + String.join(", ", words));
  }

  /** The word that differs in the fewest letters, if they are few. */
  static Optional<String> nearest(String written, Collection<String> words) {
    String folded = fold(written);
    if (folded.length() > LONGEST) {
      return Optional.empty();
    }
    int most = Math.max(1, folded.length() / 3);
    return words.stream()
        .filter(word -> distance(folded, fold(word)) <= most)
        .min(Comparator.comparingInt(word -> distance(folded, fold(word))));
  }

  private static String fold(String word) {
    return word.toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Edits between two words, a swap of neighbours counted as one (Damerau 1964, restricted). */
  static int distance(String from, String to) {
    int[][] edits = new int[from.length() + 1][to.length() + 1];
    for (int i = 0; i <= from.length(); i++) {
      for (int j = 0; j <= to.length(); j++) {
        edits[i][j] = i == 0 || j == 0 ? i + j : cheapest(edits, from, to, i, j);
      }
    }
    return edits[from.length()][to.length()];
  }

  private static int cheapest(int[][] edits, String from, String to, int i, int j) {
    int change = from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1;
    int best =
        Math.min(edits[i - 1][j - 1] + change, Math.min(edits[i - 1][j], edits[i][j - 1]) + 1);
    boolean swapped =
        i > 1
            && j > 1
            && from.charAt(i - 1) == to.charAt(j - 2)
            && from.charAt(i - 2) == to.charAt(j - 1);
    return swapped ? Math.min(best, edits[i - 2][j - 2] + 1) : best;
  }
}
