package dev.signalbox.assistant.mail;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * Folder names on disk: levels parted by dots, other letters than ASCII in modified UTF-7 (RFC
 * 3501, 5.1.3), as Maildir++ and Dovecot write them.
 */
final class FolderEncoding {

  private FolderEncoding() {}

  /** {@code Entwürfe/Alt} to {@code Entw&APw-rfe.Alt}. */
  static String encode(String name) {
    StringBuilder out = new StringBuilder();
    StringBuilder shifted = new StringBuilder();
    for (int at = 0; at < name.length(); at++) {
      char character = name.charAt(at);
      if (character >= ' ' && character < 0x7f) {
        flush(shifted, out);
        out.append(character == '/' ? "." : character == '&' ? "&-" : String.valueOf(character));
      } else {
        shifted.append(character);
      }
    }
    flush(shifted, out);
    return out.toString();
  }

  /** The other way; what is not valid modified UTF-7 stays as it stands. */
  static String decode(String stored) {
    StringBuilder out = new StringBuilder();
    int at = 0;
    while (at < stored.length()) {
      char character = stored.charAt(at);
      int end = character == '&' ? stored.indexOf('-', at) : -1;
      if (end == at + 1) {
        out.append('&');
        at = end + 1;
      } else if (end > at) {
        out.append(unshift(stored.substring(at, end + 1)));
        at = end + 1;
      } else {
        out.append(character == '.' ? '/' : character);
        at++;
      }
    }
    return out.toString();
  }

  private static void flush(StringBuilder shifted, StringBuilder out) {
    if (!shifted.isEmpty()) {
      byte[] units = shifted.toString().getBytes(StandardCharsets.UTF_16BE);
      String base64 = Base64.getEncoder().withoutPadding().encodeToString(units);
      out.append('&').append(base64.replace('/', ',')).append('-');
      shifted.setLength(0);
    }
  }

  private static String unshift(String token) {
    try {
      String base64 = token.substring(1, token.length() - 1).replace(',', '/');
      return new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_16BE);
    } catch (IllegalArgumentException e) {
      return token;
    }
  }
}
