package dev.signalbox.assistant.mail.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The words of a text in lower case: runs of letters and digits. */
final class Words {

  private Words() {}

  static List<String> of(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    List<String> words = new ArrayList<>();
    int start = -1;
    for (int at = 0; at < lower.length(); at++) {
      boolean inWord = Character.isLetterOrDigit(lower.charAt(at));
      if (inWord && start < 0) {
        start = at;
      } else if (!inWord && start >= 0) {
        words.add(lower.substring(start, at));
        start = -1;
      }
    }
    if (start >= 0) {
      words.add(lower.substring(start));
    }
    return words;
  }

  /** Whether one of the stems stands anywhere in a lower-case text. */
  static boolean anyIn(String lower, List<String> stems) {
    for (String stem : stems) {
      if (lower.contains(stem)) {
        return true;
      }
    }
    return false;
  }
}
