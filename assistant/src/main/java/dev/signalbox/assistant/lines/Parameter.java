package dev.signalbox.assistant.lines;

import java.util.List;

/**
 * One parameter of a content line, such as {@code TZID=Europe/Lisbon}.
 *
 * @param name in upper case
 * @param values without quotes, carets decoded (RFC 6868); at least one
 */
public record Parameter(String name, List<String> values) {

  /** Keeps a copy of the values. */
  public Parameter {
    values = List.copyOf(values);
  }

  /** A parameter with one value. */
  public static Parameter of(String name, String value) {
    return new Parameter(name, List.of(value));
  }

  String text() {
    StringBuilder text = new StringBuilder(name).append('=');
    for (int i = 0; i < values.size(); i++) {
      text.append(i == 0 ? "" : ",").append(quoted(values.get(i)));
    }
    return text.toString();
  }

  private static String quoted(String value) {
    String safe = value.replace("^", "^^").replace("\n", "^n").replace("\"", "^'");
    boolean plain = safe.chars().noneMatch(c -> c == ':' || c == ';' || c == ',');
    return plain ? safe : '"' + safe + '"';
  }
}
