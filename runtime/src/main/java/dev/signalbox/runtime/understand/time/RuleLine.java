package dev.signalbox.runtime.understand.time;

import java.util.List;
import java.util.function.BiConsumer;

/** A rule as a line of a file. It is read when it is first needed: most never are. */
final class RuleLine {
  private final String file;
  private final int number;
  private final String text;
  private volatile List<Rule> read = List.of();

  RuleLine(String file, int number, String text) {
    this.file = file;
    this.number = number;
    this.text = text;
  }

  /** One of the places at which a match of the rule can begin. */
  record Start(RuleLine line, int element) {}

  /** Tells the categories (as {@code <name>}) and words with which the pattern can begin. */
  void starts(BiConsumer<String, Start> sink) {
    int at = text.indexOf(": ") + 2;
    boolean optional = true;
    for (int element = 0; optional; element++) {
      int end = text.indexOf(' ', at);
      if (at < 2 || end < 0) {
        throw new LexiconException(file, number, text, "write it as: result: pattern => action");
      }
      optional = end - at > 1 && text.charAt(end - 1) == '?';
      keys(text.substring(at, optional ? end - 1 : end), new Start(this, element), sink);
      at = end + 1;
    }
  }

  private static void keys(String element, Start start, BiConsumer<String, Start> sink) {
    boolean context = element.length() > 1 && element.charAt(0) == '(';
    String rest = context ? element.substring(1, element.length() - 1) : element;
    if (rest.startsWith("<") && rest.length() > 2) {
      sink.accept(rest, start);
      return;
    }
    int from = 0;
    for (int bar = rest.indexOf('|'); bar >= 0; bar = rest.indexOf('|', from)) {
      sink.accept(rest.substring(from, bar), start);
      from = bar + 1;
    }
    sink.accept(rest.substring(from), start);
  }

  Rule rule() {
    List<Rule> known = read;
    if (known.isEmpty()) {
      try {
        known = List.of(RuleReader.read(text));
      } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
        throw new LexiconException(file, number, text, "cannot be read: " + e.getMessage());
      }
      read = known;
    }
    return known.getFirst();
  }
}
