package dev.signalbox.assistant.mail;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Decodes an HTML part: by its MIME charset, else by the one that the page names itself. */
final class HtmlCharset {

  private static final int WITHIN = 1024;

  private HtmlCharset() {}

  static String decode(byte[] bytes, String declared) {
    return TextDecoding.decode(bytes, declared.isBlank() ? named(bytes) : declared);
  }

  private static String named(byte[] bytes) {
    int length = Math.min(bytes.length, WITHIN);
    String start =
        new String(bytes, 0, length, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
    int at = start.indexOf("charset=");
    if (at < 0) {
      return "";
    }
    StringBuilder name = new StringBuilder();
    for (char character : start.substring(at + 8).toCharArray()) {
      boolean quote = character == '"' || character == '\'';
      if (Character.isLetterOrDigit(character) || "-_:.".indexOf(character) >= 0) {
        name.append(character);
      } else if (!quote || !name.isEmpty()) {
        break;
      }
    }
    return name.toString();
  }
}
