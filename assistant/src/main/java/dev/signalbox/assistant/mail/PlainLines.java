package dev.signalbox.assistant.mail;

/** Builds plain text out of pieces: spaces run together, at most one empty line, quotes marked. */
final class PlainLines {

  private final StringBuilder out = new StringBuilder();
  private int quotes;
  private int pendingBreaks;
  private boolean pendingSpace;

  /** Text that flows: any run of white space in it is one space. */
  void flow(String text) {
    for (int at = 0; at < text.length(); at++) {
      char character = text.charAt(at);
      if (Character.isWhitespace(character) || character == '\u00a0') {
        pendingSpace = true;
      } else {
        put(character);
      }
    }
  }

  /** Text whose line ends and spaces count. */
  void verbatim(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (text.charAt(at) == '\n') {
        newLine();
      } else if (text.charAt(at) == ' ') {
        breakIfDue();
        out.append(' ');
      } else {
        put(text.charAt(at));
      }
    }
  }

  /** The next text begins a line. */
  void endLine() {
    pendingBreaks = Math.max(pendingBreaks, 1);
    pendingSpace = false;
  }

  /** One more line end, as {@code <br>} makes it. */
  void newLine() {
    pendingBreaks = Math.min(pendingBreaks + 1, 2);
    pendingSpace = false;
  }

  /** The next text begins a paragraph. */
  void endParagraph() {
    pendingBreaks = 2;
    pendingSpace = false;
  }

  void space() {
    pendingSpace = true;
  }

  /** From here on, lines are quoted one level deeper or less deep. */
  void quote(int change) {
    endParagraph();
    quotes = Math.max(0, quotes + change);
  }

  @Override
  public String toString() {
    return out.toString().strip();
  }

  private void put(char character) {
    breakIfDue();
    if (pendingSpace && !out.isEmpty() && !Character.isWhitespace(out.charAt(out.length() - 1))) {
      out.append(' ');
    }
    pendingSpace = false;
    out.append(character);
  }

  private void breakIfDue() {
    if (pendingBreaks > 0 && !out.isEmpty()) {
      for (int at = 0; at < pendingBreaks; at++) {
        out.append('\n');
      }
    }
    boolean atLineStart = out.isEmpty() || out.charAt(out.length() - 1) == '\n';
    if (atLineStart && quotes > 0) {
      out.append(">".repeat(quotes)).append(' ');
    }
    pendingBreaks = 0;
  }
}
