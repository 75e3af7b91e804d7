package dev.signalbox.lab.time;

import java.util.Set;

/**
 * A result in the form of Recognizers-Text.
 *
 * @param start index of the first character
 * @param text the words, in lower case
 * @param type {@code date}, {@code timerange} and so on; empty when nothing was resolved
 * @param values every reading; for recurrences their TIMEX
 */
record Resolution(int start, String text, String type, Set<Value> values) {
  static final String NOT_RESOLVED = "not resolved";

  /** One reading: a point, or the ends of a range of which one may be open (empty). */
  record Value(String point, String from, String to) {
    static Value point(String text) {
      return new Value(text, "", "");
    }

    static Value range(String from, String to) {
      return new Value("", from, to);
    }
  }
}
