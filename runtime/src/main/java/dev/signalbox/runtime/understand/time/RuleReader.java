package dev.signalbox.runtime.understand.time;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ObjIntConsumer;

/**
 * Reads patterns: {@code result: element element => action argument argument}. An element is a
 * category {@code <name>} or words {@code on|at}; {@code ?} after it makes it optional, {@code ~}
 * before it forbids a space before it, {@code (…)} makes it context that is not part of the
 * mention, {@code !} before it says that it must not follow, {@code >} before it marks a word that
 * may also mean a change ("to"). Arguments are {@code $1}, {@code $2}… for the categories in the
 * pattern, or constants; without any {@code $} all categories come first, in order.
 */
final class RuleReader {
  private final Symbols symbols;
  private final ObjIntConsumer<String> literals;
  private final Set<String> known = new HashSet<>();

  RuleReader(Symbols symbols, ObjIntConsumer<String> literals) {
    this.symbols = symbols;
    this.literals = literals;
  }

  /** The rule of a line; several when the first element is optional. */
  List<Rule> read(String line) {
    int colon = line.indexOf(": ");
    int arrow = line.indexOf(" => ");
    if (colon < 0 || arrow < colon) {
      throw new IllegalArgumentException("write it as: result: pattern => action");
    }
    int result = symbols.of("<" + line.substring(0, colon) + ">");
    List<Element> pattern = new ArrayList<>();
    for (String element : line.substring(colon + 2, arrow).strip().split(" ", -1)) {
      pattern.add(element(element));
    }
    String[] call = line.substring(arrow + 4).strip().split(" ", -1);
    return expand(result, pattern, call);
  }

  private List<Rule> expand(int result, List<Element> pattern, String[] call) {
    List<Rule> rules = new ArrayList<>();
    rules.add(rule(result, pattern, call));
    List<Element> rest = pattern;
    while (rest.getFirst().optional() && !rest.getFirst().category()) {
      rest = rest.subList(1, rest.size());
      rules.add(rule(result, List.copyOf(rest), call));
    }
    return rules;
  }

  private static Rule rule(int result, List<Element> pattern, String[] call) {
    List<Integer> order = new ArrayList<>();
    List<Meaning> constants = new ArrayList<>();
    boolean explicit = false;
    for (int i = 1; i < call.length; i++) {
      explicit |= call[i].startsWith("$");
    }
    int categories = (int) pattern.stream().filter(Element::category).count();
    if (!explicit) {
      for (int i = 0; i < categories; i++) {
        order.add(i);
      }
    }
    for (int i = 1; i < call.length; i++) {
      if (call[i].startsWith("$")) {
        order.add(Integer.parseInt(call[i].substring(1)) - 1);
      } else {
        constants.add(LexiconReader.word(call[i]));
        order.add(-constants.size());
      }
    }
    if (order.stream().anyMatch(index -> index >= categories)) {
      throw new IllegalArgumentException("there is no such category in the pattern");
    }
    return new Rule(result, List.copyOf(pattern), Action.named(call[0]), order, constants);
  }

  private Element element(String text) {
    boolean context = text.startsWith("(") && text.endsWith(")");
    String rest = context ? text.substring(1, text.length() - 1) : text;
    boolean glued = rest.startsWith("~");
    rest = glued ? rest.substring(1) : rest;
    boolean forbidden = rest.startsWith("!");
    rest = forbidden ? rest.substring(1) : rest;
    boolean link = rest.startsWith(">") && rest.length() > 1;
    rest = link ? rest.substring(1) : rest;
    boolean optional = rest.length() > 1 && rest.endsWith("?");
    rest = optional ? rest.substring(0, rest.length() - 1) : rest;
    boolean category = rest.startsWith("<") && rest.endsWith(">") && rest.length() > 2;
    return new Element(
        category ? symbols.of(rest) : words(rest),
        category && !forbidden && !context,
        optional,
        glued,
        context,
        forbidden,
        link);
  }

  private int words(String alternatives) {
    int symbol = symbols.of(alternatives);
    if (known.add(alternatives)) {
      for (String word : alternatives.split("\\|", -1)) {
        literals.accept(word.equals("END") ? "" : word, symbol);
      }
    }
    return symbol;
  }
}
