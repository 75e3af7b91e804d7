package dev.signalbox.assistant.mail;

/** Text that stays on its line: what stands in a header cannot open another one. */
final class OneLine {

  private OneLine() {}

  /** The text with every run of control characters and line ends made one space, and trimmed. */
  static String of(String text) {
    if (isPlain(text)) {
      return text.strip();
    }
    StringBuilder line = new StringBuilder(text.length());
    boolean gap = false;
    for (int at = 0; at < text.length(); at++) {
      char character = text.charAt(at);
      if (breaksLine(character)) {
        gap = true;
      } else {
        if (gap && !line.isEmpty()) {
          line.append(' ');
        }
        gap = false;
        line.append(character);
      }
    }
    return line.toString().strip();
  }

  /** Whether a character ends a line, controls the terminal or reverses the reading direction. */
  static boolean breaksLine(char character) {
    return character < ' '
        || (character >= 0x7f && character < 0xa0)
        || character == '\u2028'
        || character == '\u2029'
        || (character >= '\u202a' && character <= '\u202e')
        || (character >= '\u2066' && character <= '\u2069');
  }

  private static boolean isPlain(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (breaksLine(text.charAt(at))) {
        return false;
      }
    }
    return true;
  }
}
