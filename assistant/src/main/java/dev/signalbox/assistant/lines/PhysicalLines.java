package dev.signalbox.assistant.lines;

import java.util.ArrayList;
import java.util.List;

/** Cuts a file into logical lines: a physical line and the folded ones that continue it. */
final class PhysicalLines {

  /**
   * One logical line: its exact text, its unfolded content and the number of its first physical
   * line.
   */
  record Logical(String text, String content, int line) {}

  private PhysicalLines() {}

  static List<Logical> cut(String text, Encoding encoding) {
    List<Logical> lines = new ArrayList<>();
    int at = 0;
    int number = 1;
    while (at < text.length()) {
      int start = at;
      int first = number;
      StringBuilder content = new StringBuilder();
      do {
        int end = lineEnd(text, at);
        content.append(text, at == start ? at : at + 1, end);
        at = afterBreak(text, end);
        number++;
      } while (continues(text, at) && !content.isEmpty());
      lines.add(
          new Logical(text.substring(start, at), encoding.content(content.toString()), first));
    }
    return lines;
  }

  private static boolean continues(String text, int at) {
    return at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t');
  }

  private static int lineEnd(String text, int from) {
    int end = from;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return end;
  }

  private static int afterBreak(String text, int end) {
    if (end < text.length() && text.charAt(end) == '\r') {
      return end + 1 < text.length() && text.charAt(end + 1) == '\n' ? end + 2 : end + 1;
    }
    return Math.min(end + 1, text.length());
  }
}
