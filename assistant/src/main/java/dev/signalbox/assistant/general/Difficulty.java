package dev.signalbox.assistant.general;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A first guess at how hard a question is, from its length and from words that ask for reasoning.
 * It only shifts scores among endpoints that may have the words.
 */
final class Difficulty {
  private static final double EASY = 0.2;
  private static final double A_REASONING_WORD = 0.25;
  private static final double A_WORD = 0.004;
  private static final Set<String> REASONING =
      Set.of(
          "prove",
          "derive",
          "compare",
          "analyse",
          "analyze",
          "design",
          "optimise",
          "optimize",
          "why",
          "strategy",
          "legal",
          "contract",
          "algorithm",
          "integral",
          "beweise",
          "vergleiche",
          "analysiere",
          "entwirf",
          "warum",
          "strategie",
          "rechtlich",
          "vertrag",
          "algorithmus");

  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");

  private Difficulty() {}

  /** 0 to 1. */
  static double of(String text) {
    List<String> words = NO_LETTERS.splitAsStream(text.toLowerCase(Locale.ROOT)).toList();
    double difficulty = EASY + A_WORD * words.size();
    for (String word : words) {
      if (REASONING.contains(word)) {
        difficulty += A_REASONING_WORD;
      }
    }
    return Math.min(1, difficulty);
  }
}
