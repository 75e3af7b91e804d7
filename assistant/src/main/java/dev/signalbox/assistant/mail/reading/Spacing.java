package dev.signalbox.assistant.mail.reading;

/** White space made regular, without regular expressions: this runs over every mail in a list. */
final class Spacing {

  private Spacing() {}

  /** With each run of spaces and tabs made one space; line ends stay. */
  static String single(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int at = 0; at < text.length(); at++) {
      char character = text.charAt(at);
      boolean space = character == ' ' || character == '\t' || character == '\u00a0';
      if (!space) {
        out.append(character);
      } else if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
        out.append(' ');
      }
    }
    return out.toString();
  }

  /** With wrapped lines joined: a line end between two words is a space. */
  static String joined(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int at = 0; at < text.length(); at++) {
      char character = text.charAt(at);
      boolean wraps =
          character == '\n'
              && at + 1 < text.length()
              && Character.isLetterOrDigit(text.charAt(at + 1))
              && !out.isEmpty()
              && out.charAt(out.length() - 1) != '\n';
      boolean doubled = wraps && out.charAt(out.length() - 1) == ' ';
      if (!doubled) {
        out.append(wraps ? ' ' : character);
      }
    }
    return out.toString();
  }
}
