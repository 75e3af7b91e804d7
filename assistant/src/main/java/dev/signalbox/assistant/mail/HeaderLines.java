package dev.signalbox.assistant.mail;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The header fields of one mail, unfolded (RFC 5322, 2.2.3) but not decoded. */
record HeaderLines(List<Field> fields, Optional<String> trouble) {

  /** One field; the value may hold anything but line ends. */
  record Field(String name, String value) {}

  /** Reads fields up to the first empty line. A line that is no field is noted and passed over. */
  static HeaderLines parse(byte[] header) {
    return parse(header, 1);
  }

  /** The same; the first line has this number in its file. */
  static HeaderLines parse(byte[] header, long firstLine) {
    List<Field> fields = new ArrayList<>();
    Optional<String> trouble = Optional.empty();
    long number = firstLine - 1;
    int at = 0;
    while (at < header.length) {
      int end = lineEnd(header, at);
      String line = line(header, at, end);
      at = end + 1;
      number++;
      if (line.isEmpty()) {
        break;
      }
      int colon = line.indexOf(':');
      if (line.charAt(0) == ' ' || line.charAt(0) == '\t') {
        continueLast(fields, line);
      } else if (colon > 0 && isName(line, colon)) {
        fields.add(new Field(line.substring(0, colon).strip(), line.substring(colon + 1).strip()));
      } else if (!isPostmark(line) && trouble.isEmpty()) {
        trouble = Optional.of("line " + number + " is not a header; the rest is shown");
      }
    }
    if (fields.isEmpty() && trouble.isEmpty()) {
      trouble = Optional.of("it has no headers");
    }
    return new HeaderLines(fields, trouble);
  }

  Optional<String> first(String name) {
    for (Field field : fields) {
      if (field.name.equalsIgnoreCase(name)) {
        return Optional.of(field.value);
      }
    }
    return Optional.empty();
  }

  /** All values of a field that may stand several times, joined by commas. */
  Optional<String> joined(String name) {
    StringBuilder all = new StringBuilder();
    for (Field field : fields) {
      if (field.name.equalsIgnoreCase(name)) {
        all.append(all.isEmpty() ? "" : ", ").append(field.value);
      }
    }
    return all.isEmpty() ? Optional.empty() : Optional.of(all.toString());
  }

  /** Whether the characters before the colon can name a field. */
  static boolean isName(CharSequence line, int colon) {
    for (int at = 0; at < colon; at++) {
      char character = line.charAt(at);
      boolean trailingSpace = character == ' ' && at == colon - 1;
      if ((character <= ' ' || character >= 0x7f) && !trailingSpace) {
        return false;
      }
    }
    return colon > 0;
  }

  private static void continueLast(List<Field> fields, String line) {
    if (!fields.isEmpty()) {
      Field last = fields.removeLast();
      fields.add(new Field(last.name, last.value + " " + line.strip()));
    }
  }

  private static int lineEnd(byte[] header, int from) {
    int end = from;
    while (end < header.length && header[end] != '\n') {
      end++;
    }
    return end;
  }

  /** Each line by itself, because one in a strange charset must not spoil the others. */
  private static String line(byte[] header, int from, int end) {
    int stop = end > from && header[end - 1] == '\r' ? end - 1 : end;
    return TextDecoding.decode(Arrays.copyOfRange(header, from, stop), "");
  }

  private static boolean isPostmark(String line) {
    return line.startsWith("From ") || line.startsWith(">From ");
  }
}
