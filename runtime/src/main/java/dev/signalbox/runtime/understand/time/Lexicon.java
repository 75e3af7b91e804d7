package dev.signalbox.runtime.understand.time;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The words and patterns of a language, ready for parsing. Immutable but for rules, which are read
 * when they are first needed.
 *
 * @param senses for each word the categories it belongs to
 * @param starts for each category and word the rules that can begin with it
 * @param ranks how good a whole mention of a category is; others are only parts of one
 */
record Lexicon(
    Map<String, List<Sense>> senses,
    Map<String, List<RuleLine.Start>> starts,
    Map<String, Integer> ranks) {
  private static final int MOST_DIGITS = 9;
  private static final int SHORTEST_COMPOUND = 7;
  private static final int SHORTEST_PART = 3;

  /** A category a word belongs to, with its meaning there. */
  record Sense(String category, Meaning meaning) {}

  List<RuleLine.Start> startingWith(String key) {
    return starts.getOrDefault(key, List.of());
  }

  int rank(String category) {
    return ranks.getOrDefault(category, 0);
  }

  /** Everything a token may be. */
  List<Sense> senses(Token token) {
    return token.isNumber() ? number(token.lower()) : senses.getOrDefault(token.lower(), List.of());
  }

  private static List<Sense> number(String digits) {
    int length = digits.length();
    if (length > MOST_DIGITS) {
      return List.of();
    }
    Meaning.Count count = new Meaning.Count(new BigDecimal(digits), length);
    List<Sense> found = new ArrayList<>(4);
    found.add(new Sense("<n>", count));
    if (length <= 2) {
      found.add(new Sense("<d12>", count));
    }
    switch (length) {
      case 2 -> found.add(new Sense("<d2>", count));
      case 3 -> found.add(new Sense("<d34>", count));
      case 4 -> {
        found.add(new Sense("<d34>", count));
        found.add(new Sense("<d4>", count));
      }
      case 8 -> found.add(new Sense("<d8>", count));
      default -> {}
    }
    return found;
  }

  /** Where to cut "Montagnachmittag" in a weekday and a part of the day; 0 when it is no such. */
  int compoundCut(String word) {
    if (word.length() < SHORTEST_COMPOUND || senses.containsKey(word)) {
      return 0;
    }
    for (int cut = SHORTEST_PART; cut <= word.length() - SHORTEST_PART; cut++) {
      if (is(word.substring(0, cut), "<weekday>") && is(word.substring(cut), "<part-end>")) {
        return cut;
      }
    }
    return 0;
  }

  private boolean is(String word, String category) {
    for (Sense sense : senses.getOrDefault(word, List.of())) {
      if (sense.category().equals(category)) {
        return true;
      }
    }
    return false;
  }
}
