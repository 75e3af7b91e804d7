package dev.signalbox.assistant.mail;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Resolves encoded words in headers (RFC 2047). Words that follow one another in the same charset
 * are decoded together, because many programs cut a character in two between them. Own code, since
 * the library looks its services up anew for each word.
 */
final class EncodedWords {

  private EncodedWords() {}

  static String decode(String text) {
    int start = text.indexOf("=?");
    if (start < 0) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    ByteArrayOutputStream pending = new ByteArrayOutputStream();
    String charset = "";
    int at = 0;
    while (start >= 0) {
      int end = end(text, start);
      if (end < 0) {
        break;
      }
      String between = text.substring(at, start);
      int first = text.indexOf('?', start + 2);
      String named = charsetName(text.substring(start + 2, first));
      boolean goesOn = pending.size() > 0 && between.isBlank() && named.equalsIgnoreCase(charset);
      if (!goesOn) {
        flush(pending, charset, out);
        boolean onlyGap = at > 0 && between.isBlank();
        out.append(onlyGap ? "" : between);
      }
      charset = named;
      decode(text.charAt(first + 1), text.substring(first + 3, end - 2), pending);
      at = end;
      start = text.indexOf("=?", at);
    }
    flush(pending, charset, out);
    return out.append(text, at, text.length()).toString();
  }

  /** The place after an encoded word that begins here; -1 when none does. */
  static int end(String text, int start) {
    int first = text.indexOf('?', start + 2);
    if (first < start + 3 || first + 3 > text.length() || text.charAt(first + 2) != '?') {
      return -1;
    }
    if ("QqBb".indexOf(text.charAt(first + 1)) < 0) {
      return -1;
    }
    int end = text.indexOf("?=", first + 3);
    return end < 0 ? -1 : end + 2;
  }

  private static void decode(char encoding, String word, ByteArrayOutputStream out) {
    if (encoding == 'B' || encoding == 'b') {
      byte[] digits = word.getBytes(StandardCharsets.ISO_8859_1);
      out.writeBytes(TransferDecoding.of(digits, "base64").content().shared());
      return;
    }
    byte[] escaped = word.replace('_', ' ').getBytes(StandardCharsets.ISO_8859_1);
    out.writeBytes(QuotedPrintable.decode(escaped));
  }

  private static void flush(ByteArrayOutputStream pending, String charset, StringBuilder out) {
    if (pending.size() > 0) {
      out.append(TextDecoding.decode(pending.toByteArray(), charset));
      pending.reset();
    }
  }

  /** Without the language that RFC 2231 allows behind a star. */
  private static String charsetName(String written) {
    int star = written.indexOf('*');
    return star < 0 ? written : written.substring(0, star);
  }
}
