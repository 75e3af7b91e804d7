package dev.signalbox.assistant.lines;

/** Folds a long line: at most 75 octets, then a line break and one space (RFC 5545 section 3.1). */
final class Folding {

  static final String LINE_END = "\r\n";
  private static final int WIDTH = 75;

  private Folding() {}

  static String fold(String flat) {
    StringBuilder folded = new StringBuilder(flat.length() + 8);
    int used = 0;
    for (int i = 0; i < flat.length(); ) {
      int point = flat.codePointAt(i);
      int octets = octets(point);
      if (used + octets > WIDTH) {
        folded.append(LINE_END).append(' ');
        used = 1;
      }
      folded.appendCodePoint(point);
      used += octets;
      i += Character.charCount(point);
    }
    return folded.append(LINE_END).toString();
  }

  private static int octets(int point) {
    if (point < 0x80) {
      return 1;
    }
    if (point < 0x800) {
      return 2;
    }
    return point < 0x10000 ? 3 : 4;
  }
}
