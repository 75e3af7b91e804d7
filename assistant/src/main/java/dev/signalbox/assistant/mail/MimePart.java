package dev.signalbox.assistant.mail;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One entity of a MIME tree (RFC 2045, 2046): its headers and its body, still encoded. A mail is
 * one, and so is each part of it. Own code, because the library looks its services up in all jars
 * anew for each part, which made a search through bodies five times as long.
 */
final class MimePart {

  private final byte[] bytes;
  private final int start;
  private final int bodyStart;
  private final int end;
  private final HeaderLines headers;

  private MimePart(byte[] bytes, int start, int end) {
    this.bytes = bytes;
    this.start = start;
    this.end = end;
    this.bodyStart = LineEnds.bodyStart(bytes, start, end);
    this.headers = HeaderLines.parse(Arrays.copyOfRange(bytes, start, bodyStart));
  }

  static MimePart of(MailSource mail) {
    return new MimePart(mail.shared(), 0, mail.length());
  }

  /** A header, unfolded; empty when there is none. */
  String header(String name) {
    return headers.first(name).orElse("");
  }

  /** The body as it stands, still encoded. */
  byte[] body() {
    return Arrays.copyOfRange(bytes, bodyStart, end);
  }

  /** The headers that describe the body, line for line. */
  String contentHeaders() {
    String all = new String(bytes, start, bodyStart - start, StandardCharsets.ISO_8859_1);
    StringBuilder kept = new StringBuilder();
    boolean within = false;
    for (String line : all.lines().toList()) {
      boolean continues = line.startsWith(" ") || line.startsWith("\t");
      within = continues ? within : line.regionMatches(true, 0, "Content-", 0, 8);
      kept.append(within ? line + "\r\n" : "");
    }
    return kept.toString();
  }

  /**
   * The parts between the delimiter lines of a boundary. The last one may lack its closing line, as
   * in a mail that was cut off.
   */
  List<MimePart> parts(String boundary) {
    byte[] delimiter = ("--" + boundary).getBytes(StandardCharsets.ISO_8859_1);
    List<MimePart> parts = new ArrayList<>();
    int partStart = -1;
    int at = bodyStart;
    while (at < end) {
      int next = lineEnd(at);
      if (isDelimiter(delimiter, at, next)) {
        if (partStart >= 0) {
          parts.add(new MimePart(bytes, partStart, withoutLineEnd(partStart, at)));
        }
        partStart = next;
        if (closes(delimiter, at, next)) {
          return parts;
        }
      }
      at = next;
    }
    if (partStart >= 0 && partStart < end) {
      parts.add(new MimePart(bytes, partStart, end));
    }
    return parts;
  }

  private boolean isDelimiter(byte[] delimiter, int from, int next) {
    if (next - from < delimiter.length
        || !Arrays.equals(bytes, from, from + delimiter.length, delimiter, 0, delimiter.length)) {
      return false;
    }
    int rest = from + delimiter.length + (closes(delimiter, from, next) ? 2 : 0);
    while (rest < next && bytes[rest] <= ' ' && bytes[rest] >= 0) {
      rest++;
    }
    return rest == next;
  }

  private boolean closes(byte[] delimiter, int from, int next) {
    int rest = from + delimiter.length;
    return rest + 1 < next && bytes[rest] == '-' && bytes[rest + 1] == '-';
  }

  /** The line end before a delimiter belongs to the delimiter. */
  private int withoutLineEnd(int least, int delimiterStart) {
    int place = delimiterStart;
    if (place > least && bytes[place - 1] == '\n') {
      place--;
    }
    if (place > least && bytes[place - 1] == '\r') {
      place--;
    }
    return place;
  }

  private int lineEnd(int from) {
    int place = from;
    while (place < end && bytes[place] != '\n') {
      place++;
    }
    return Math.min(place + 1, end);
  }
}
