package dev.signalbox.assistant.mail;

import java.io.ByteArrayOutputStream;

/** Line ends: CRLF on the wire (RFC 5322, 2.3), LF in files, as mail programs on files have it. */
final class LineEnds {

  private LineEnds() {}

  /** With each CRLF made LF; a lone CR stays. */
  static byte[] unix(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
    for (int at = 0; at < bytes.length; at++) {
      boolean endsLine = bytes[at] == '\r' && at + 1 < bytes.length && bytes[at + 1] == '\n';
      if (!endsLine) {
        out.write(bytes[at]);
      }
    }
    return out.toByteArray();
  }

  /** With every line end, of whichever kind, made CRLF. */
  static String wire(String text) {
    return text.replace("\r\n", "\n").replace('\r', '\n').replace("\n", "\r\n");
  }

  /** The place after the empty line that ends the headers; the length when there is none. */
  static int bodyStart(byte[] bytes) {
    return bodyStart(bytes, 0, bytes.length);
  }

  /** The same within a part of the bytes. */
  static int bodyStart(byte[] bytes, int start, int end) {
    int lineStart = start;
    for (int at = start; at < end; at++) {
      if (bytes[at] == '\n') {
        int length = at - lineStart - (at > lineStart && bytes[at - 1] == '\r' ? 1 : 0);
        if (length == 0) {
          return at + 1;
        }
        lineStart = at + 1;
      }
    }
    return end;
  }
}
