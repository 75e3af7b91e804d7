package dev.signalbox.assistant.mail;

import java.io.ByteArrayOutputStream;

/** Reads quoted-printable (RFC 2045, 6.7); an escape that is none stays as it stands. */
final class QuotedPrintable {

  private QuotedPrintable() {}

  static byte[] decode(byte[] raw) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(raw.length);
    int at = 0;
    while (at < raw.length) {
      if (raw[at] != '=') {
        out.write(raw[at]);
        at++;
        continue;
      }
      int softBreak = afterSoftBreak(raw, at + 1);
      if (softBreak > 0) {
        at = softBreak;
      } else if (at + 2 < raw.length && digit(raw[at + 1]) >= 0 && digit(raw[at + 2]) >= 0) {
        out.write(digit(raw[at + 1]) * 16 + digit(raw[at + 2]));
        at += 3;
      } else {
        out.write('=');
        at++;
      }
    }
    return out.toByteArray();
  }

  /** The place after spaces and a line end; 0 when something else stands there. */
  private static int afterSoftBreak(byte[] raw, int from) {
    int at = from;
    while (at < raw.length && (raw[at] == ' ' || raw[at] == '\t' || raw[at] == '\r')) {
      at++;
    }
    if (at == raw.length) {
      return at;
    }
    return raw[at] == '\n' ? at + 1 : 0;
  }

  private static int digit(byte character) {
    return Character.digit((char) (character & 0xff), 16);
  }
}
