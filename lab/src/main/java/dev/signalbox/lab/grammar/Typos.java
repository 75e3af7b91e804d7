package dev.signalbox.lab.grammar;

import java.util.random.RandomGenerator;

/** Slips of the finger: letters swapped, left out or doubled. */
final class Typos {
  private static final int ONE_IN = 8;
  private static final int SHORTEST = 8;

  private Typos() {}

  /** The sentence, in one case of {@value #ONE_IN} with a slip within a word. */
  static String sometimes(String sentence, RandomGenerator random) {
    if (sentence.length() < SHORTEST || random.nextInt(ONE_IN) != 0) {
      return sentence;
    }
    int at = 1 + random.nextInt(sentence.length() - 3);
    if (!Character.isLetter(sentence.charAt(at)) || !Character.isLetter(sentence.charAt(at + 1))) {
      return sentence;
    }
    String before = sentence.substring(0, at);
    char letter = sentence.charAt(at);
    char next = sentence.charAt(at + 1);
    String after = sentence.substring(at + 2);
    return switch (random.nextInt(3)) {
      case 0 -> before + next + letter + after;
      case 1 -> before + next + after;
      default -> before + letter + letter + next + after;
    };
  }
}
