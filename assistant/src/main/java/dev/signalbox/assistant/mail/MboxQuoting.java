package dev.signalbox.assistant.mail;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Between a mail and its form in an mbox file: separator, {@code >From } quoting, empty line. */
final class MboxQuoting {

  private MboxQuoting() {}

  /** The mail in an entry: without separator and closing empty line, one {@code >} off. */
  static byte[] content(byte[] entry) {
    int at = lineEnd(entry, 0);
    int end = withoutClosingLine(entry, at);
    ByteArrayOutputStream out = new ByteArrayOutputStream(Math.max(0, end - at));
    while (at < end) {
      int next = Math.min(lineEnd(entry, at), end);
      boolean quoted = entry[at] == '>' && isFrom(entry, at, next);
      int from = quoted ? at + 1 : at;
      out.write(entry, from, next - from);
      at = next;
    }
    return out.toByteArray();
  }

  /** The entry of a new mail: separator, status, quoted lines, closing empty line. */
  static byte[] entry(byte[] mail, MailState state) {
    byte[] unix = LineEnds.unix(mail);
    int bodyStart = LineEnds.bodyStart(unix);
    MailHeaders headers = MaildirHeaders.of(unix);
    String sender = headers.from().email().replaceAll("[^\\x21-\\x7e]", "");
    String separator =
        "From "
            + (sender.isEmpty() ? "MAILER-DAEMON" : sender)
            + " "
            + DateHeader.separatorForm(headers.date())
            + "\n";
    byte[] quoted =
        joined(
            separator.getBytes(StandardCharsets.US_ASCII),
            withState(Arrays.copyOf(unix, bodyStart), state),
            quoted(Arrays.copyOfRange(unix, bodyStart, unix.length)));
    return joined(quoted, gapAfter(quoted));
  }

  /** The id that a scan gives to an entry. */
  static String id(byte[] entry, Folder folder) {
    try {
      MailSource content = MailSource.of(entry);
      MboxScanner scanner = new MboxScanner(Path.of(folder.name()), folder, id -> content);
      List<MboxEntry> found = scanner.scan(new ByteArrayInputStream(entry));
      return found.getFirst().id();
    } catch (IOException e) {
      throw new UncheckedIOException("Reading from memory failed", e);
    }
  }

  /**
   * Headers with the empty line after them, showing a state; the empty line stays if it is there.
   */
  static byte[] withState(byte[] header, MailState state) {
    int bare = header.length - emptyLineLength(header);
    byte[] lines = MboxStatus.write(Arrays.copyOf(header, bare), state);
    return joined(lines, Arrays.copyOfRange(header, bare, header.length));
  }

  /** What must follow some bytes for an empty line to stand there; nothing after nothing. */
  static byte[] gapAfter(byte[] bytes) {
    int tail = Math.max(0, bytes.length - 3);
    String end = new String(bytes, tail, bytes.length - tail, StandardCharsets.ISO_8859_1);
    String lineEnd = end.endsWith("\r\n") ? "\r\n" : "\n";
    if (end.isEmpty() || end.endsWith("\n\n") || end.endsWith("\n\r\n")) {
      return new byte[0];
    }
    String gap = end.endsWith("\n") ? lineEnd : lineEnd + lineEnd;
    return gap.getBytes(StandardCharsets.US_ASCII);
  }

  static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }

  private static byte[] quoted(byte[] body) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(body.length + 16);
    int at = 0;
    while (at < body.length) {
      int next = lineEnd(body, at);
      if (isFrom(body, at, next)) {
        out.write('>');
      }
      out.write(body, at, next - at);
      at = next;
    }
    return out.toByteArray();
  }

  /** Whether a line is {@code From } behind any number of {@code >}. */
  private static boolean isFrom(byte[] bytes, int start, int end) {
    int at = start;
    while (at < end && bytes[at] == '>') {
      at++;
    }
    return end - at >= 5
        && bytes[at] == 'F'
        && bytes[at + 1] == 'r'
        && bytes[at + 2] == 'o'
        && bytes[at + 3] == 'm'
        && bytes[at + 4] == ' ';
  }

  private static int withoutClosingLine(byte[] entry, int least) {
    byte[] tail = Arrays.copyOfRange(entry, Math.max(least, entry.length - 4), entry.length);
    int empty = emptyLineLength(tail);
    return Math.max(least, entry.length - empty);
  }

  private static int emptyLineLength(byte[] bytes) {
    int length = bytes.length;
    if (length >= 2 && bytes[length - 1] == '\n' && bytes[length - 2] == '\n') {
      return 1;
    }
    boolean crlf = length >= 2 && bytes[length - 1] == '\n' && bytes[length - 2] == '\r';
    if (crlf && (length == 2 || bytes[length - 3] == '\n')) {
      return 2;
    }
    return length == 1 && bytes[0] == '\n' ? 1 : 0;
  }

  private static int lineEnd(byte[] bytes, int from) {
    int at = from;
    while (at < bytes.length && bytes[at] != '\n') {
      at++;
    }
    return Math.min(at + 1, bytes.length);
  }
}
