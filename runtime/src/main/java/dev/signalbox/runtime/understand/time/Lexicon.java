package dev.signalbox.runtime.understand.time;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words and patterns of a language, ready for parsing. Immutable once read. */
final class Lexicon {
  private static final int MOST_DIGITS = 9;
  private static final int SHORTEST_COMPOUND = 7;

  /** A category a word belongs to, with its meaning there. */
  record Sense(int symbol, Meaning meaning) {}

  private final Symbols symbols;
  private final Map<String, List<Sense>> senses;
  private final List<List<Rule>> rulesByFirst;
  private final Map<Integer, Integer> ranks;
  private final int[] digitSymbols;

  Lexicon(
      Symbols symbols,
      Map<String, List<Sense>> senses,
      List<Rule> rules,
      Map<Integer, Integer> ranks) {
    this.symbols = symbols;
    this.senses = senses;
    this.ranks = ranks;
    this.digitSymbols =
        new int[] {
          symbols.of("<n>"),
          symbols.of("<d12>"),
          symbols.of("<d2>"),
          symbols.of("<d34>"),
          symbols.of("<d4>"),
          symbols.of("<d8>")
        };
    this.rulesByFirst = byFirst(rules, symbols.count());
  }

  private static List<List<Rule>> byFirst(List<Rule> rules, int symbols) {
    Map<Integer, List<Rule>> found = new HashMap<>();
    for (Rule rule : rules) {
      found.computeIfAbsent(rule.first(), first -> new ArrayList<>()).add(rule);
    }
    List<List<Rule>> table = new ArrayList<>(symbols);
    for (int symbol = 0; symbol < symbols; symbol++) {
      table.add(found.getOrDefault(symbol, List.of()));
    }
    return table;
  }

  List<Rule> rulesStartingWith(int symbol) {
    return rulesByFirst.get(symbol);
  }

  /** How good a whole mention of this category is; 0 when it can only be part of one. */
  int rank(int symbol) {
    return ranks.getOrDefault(symbol, 0);
  }

  int symbol(String name) {
    return symbols.of(name);
  }

  /** Everything a token may be. */
  List<Sense> senses(Token token) {
    return token.isNumber() ? number(token.lower()) : senses.getOrDefault(token.lower(), List.of());
  }

  private List<Sense> number(String digits) {
    int length = digits.length();
    if (length > MOST_DIGITS) {
      return List.of();
    }
    Meaning.Count count = new Meaning.Count(new BigDecimal(digits), length);
    List<Sense> found = new ArrayList<>(4);
    boolean[] fits = {
      true, length <= 2, length == 2, length == 3 || length == 4, length == 4, length == 8
    };
    for (int kind = 0; kind < fits.length; kind++) {
      if (fits[kind]) {
        found.add(new Sense(digitSymbols[kind], count));
      }
    }
    found.addAll(senses.getOrDefault(digits, List.of()));
    return found;
  }

  /** Where to cut a word such as "Montagnachmittag" in two known ones; 0 when it is none. */
  int compoundCut(String word, int left, int right) {
    if (word.length() < SHORTEST_COMPOUND || senses.containsKey(word)) {
      return 0;
    }
    for (int cut = 3; cut <= word.length() - 3; cut++) {
      if (is(word.substring(0, cut), left) && is(word.substring(cut), right)) {
        return cut;
      }
    }
    return 0;
  }

  private boolean is(String word, int symbol) {
    for (Sense sense : senses.getOrDefault(word, List.of())) {
      if (sense.symbol() == symbol) {
        return true;
      }
    }
    return false;
  }
}
