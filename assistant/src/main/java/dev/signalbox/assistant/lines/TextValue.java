package dev.signalbox.assistant.lines;

import java.util.ArrayList;
import java.util.List;

/**
 * The escapes of text values, which iCalendar and vCard share (RFC 5545 section 3.3.11, RFC 6350
 * section 3.4).
 */
public final class TextValue {

  private TextValue() {}

  /** Escapes backslash, comma, semicolon and line breaks; other control characters are dropped. */
  public static String escape(String plain) {
    StringBuilder escaped = new StringBuilder(plain.length() + 8);
    String lines = plain.replace("\r\n", "\n").replace('\r', '\n');
    for (int i = 0; i < lines.length(); i++) {
      char c = lines.charAt(i);
      switch (c) {
        case '\\', ',', ';' -> escaped.append('\\').append(c);
        case '\n' -> escaped.append("\\n");
        default -> escaped.append(c < ' ' && c != '\t' ? "" : c);
      }
    }
    return escaped.toString();
  }

  /** Decodes escapes; an unknown one stands for the character after the backslash. */
  public static String unescape(String escaped) {
    if (escaped.indexOf('\\') < 0) {
      return escaped;
    }
    StringBuilder plain = new StringBuilder(escaped.length());
    for (int i = 0; i < escaped.length(); i++) {
      char c = escaped.charAt(i);
      if (c != '\\' || i + 1 == escaped.length()) {
        plain.append(c);
      } else {
        char next = escaped.charAt(++i);
        plain.append(next == 'n' || next == 'N' ? '\n' : next);
      }
    }
    return plain.toString();
  }

  /**
   * Splits at a separator that is not escaped, and decodes each part.
   *
   * @param separator {@code ','} for lists, {@code ';'} for the parts of a structured value
   */
  public static List<String> split(String escaped, char separator) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < escaped.length(); i++) {
      if (escaped.charAt(i) == '\\') {
        i++;
      } else if (escaped.charAt(i) == separator) {
        parts.add(unescape(escaped.substring(start, i)));
        start = i + 1;
      }
    }
    parts.add(unescape(escaped.substring(start)));
    return parts;
  }
}
