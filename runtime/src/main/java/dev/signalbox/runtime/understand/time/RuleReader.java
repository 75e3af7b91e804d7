package dev.signalbox.runtime.understand.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads patterns: {@code result: element element => action argument argument}. An element is a
 * category {@code <name>} or words {@code on|at} ({@code END} is the end of the text); {@code ?}
 * after words makes them optional, {@code ~} before an element forbids a space before it, {@code
 * (…)} makes it context that is not part of the mention, {@code !} before it says that it must not
 * follow, {@code >} before it marks a word that may also mean a change ("to"). Arguments are {@code
 * $1}, {@code $2}… for the categories in the pattern, or constants; without any {@code $} all
 * categories come first, in order.
 */
final class RuleReader {
  private RuleReader() {}

  static Rule read(String line) {
    int colon = line.indexOf(": ");
    int arrow = line.indexOf(" => ");
    if (colon < 0 || arrow < colon) {
      throw new IllegalArgumentException("write it as: result: pattern => action");
    }
    String result = "<" + line.substring(0, colon) + ">";
    List<Element> pattern = new ArrayList<>();
    for (String element : line.substring(colon + 2, arrow).strip().split(" ", -1)) {
      pattern.add(element(element));
    }
    return rule(result, pattern, line.substring(arrow + 4).strip().split(" ", -1));
  }

  private static Rule rule(String result, List<Element> pattern, String[] call) {
    List<Integer> order = new ArrayList<>();
    List<Meaning> constants = new ArrayList<>();
    int arguments = 0;
    for (Element element : pattern) {
      arguments += element.isArgument() ? 1 : 0;
    }
    if (!names(call)) {
      for (int i = 0; i < arguments; i++) {
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
    for (int index : order) {
      if (index >= arguments) {
        throw new IllegalArgumentException("the pattern has no category $" + (index + 1));
      }
    }
    return new Rule(result, List.copyOf(pattern), Action.named(call[0]), order, constants);
  }

  private static boolean names(String[] call) {
    for (String argument : call) {
      if (argument.startsWith("$")) {
        return true;
      }
    }
    return false;
  }

  private static Element element(String text) {
    boolean context = text.startsWith("(") && text.endsWith(")");
    String rest = context ? text.substring(1, text.length() - 1) : text;
    boolean glued = rest.startsWith("~") && rest.length() > 1;
    rest = glued ? rest.substring(1) : rest;
    boolean forbidden = rest.startsWith("!") && rest.length() > 1;
    rest = forbidden ? rest.substring(1) : rest;
    boolean link = rest.startsWith(">") && rest.length() > 1;
    rest = link ? rest.substring(1) : rest;
    boolean optional = rest.length() > 1 && rest.endsWith("?");
    rest = optional ? rest.substring(0, rest.length() - 1) : rest;
    boolean category = rest.startsWith("<") && rest.endsWith(">") && rest.length() > 2;
    if (category && optional) {
      throw new IllegalArgumentException("only words can be optional; write two rules");
    }
    return new Element(
        category ? rest : "",
        category ? Set.of() : words(rest),
        optional,
        glued,
        context,
        forbidden,
        link);
  }

  private static Set<String> words(String alternatives) {
    String[] words = alternatives.split("\\|", -1);
    for (int i = 0; i < words.length; i++) {
      words[i] = words[i].equals("END") ? "" : words[i];
    }
    return Set.of(words);
  }
}
