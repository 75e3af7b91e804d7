package dev.signalbox.assistant.household;

import java.nio.charset.StandardCharsets;

/**
 * The lines of iCalendar (RFC 5545 section 3.1) and vCard (RFC 6350 section 3.2): CRLF at the end,
 * folded after 75 octets.
 */
final class ContentLines {

  private static final int MOST = 75;

  private ContentLines() {}

  static String of(String text) {
    StringBuilder folded = new StringBuilder(text.length() + 256);
    text.lines().filter(line -> !line.isBlank()).forEach(line -> fold(line, folded));
    return folded.toString();
  }

  private static void fold(String line, StringBuilder folded) {
    int octets = 0;
    for (int at = 0; at < line.length(); ) {
      int point = line.codePointAt(at);
      String letter = Character.toString(point);
      int size = point < 0x80 ? 1 : letter.getBytes(StandardCharsets.UTF_8).length;
      if (octets + size > MOST) {
        folded.append("\r\n ");
        octets = 1;
      }
      folded.append(letter);
      octets += size;
      at += letter.length();
    }
    folded.append("\r\n");
  }
}
