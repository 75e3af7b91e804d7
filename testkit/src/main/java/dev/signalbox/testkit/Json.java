package dev.signalbox.testkit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads JSON (RFC 8259) into maps, lists, texts, numbers and booleans, leaving nulls out. Own code,
 * so that the kit brings no library into the tests of others.
 */
final class Json {
  private final String text;
  private int at;

  private Json(String text) {
    this.text = text;
  }

  /** The value, or nothing if the text is no JSON. */
  static Optional<Object> read(String text) {
    try {
      var reader = new Json(text);
      Object value = reader.value();
      reader.blanks();
      return reader.at == text.length() && value != Absent.NULL
          ? Optional.of(value)
          : Optional.empty();
    } catch (IllegalArgumentException | IndexOutOfBoundsException notJson) {
      return Optional.empty();
    }
  }

  /** Stands for null while reading. */
  private enum Absent {
    NULL
  }

  private Object value() {
    blanks();
    return switch (text.charAt(at)) {
      case '{' -> fields();
      case '[' -> items();
      case '"' -> string();
      case 't' -> word("true", true);
      case 'f' -> word("false", false);
      case 'n' -> word("null", Absent.NULL);
      default -> number();
    };
  }

  private Map<String, Object> fields() {
    var fields = new LinkedHashMap<String, Object>();
    at++;
    while (!closes('}')) {
      String name = string();
      blanks();
      expect(':');
      Object value = value();
      if (value != Absent.NULL) {
        fields.put(name, value);
      }
    }
    return fields;
  }

  private List<Object> items() {
    var items = new ArrayList<Object>();
    at++;
    while (!closes(']')) {
      Object value = value();
      if (value != Absent.NULL) {
        items.add(value);
      }
    }
    return items;
  }

  private boolean closes(char end) {
    blanks();
    if (text.charAt(at) == ',') {
      at++;
      blanks();
    }
    if (text.charAt(at) == end) {
      at++;
      return true;
    }
    return false;
  }

  private String string() {
    expect('"');
    var string = new StringBuilder();
    while (text.charAt(at) != '"') {
      char next = text.charAt(at++);
      string.append(next == '\\' ? escaped() : next);
    }
    at++;
    return string.toString();
  }

  private char escaped() {
    char kind = text.charAt(at++);
    return switch (kind) {
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'u' -> {
        at += 4;
        yield (char) Integer.parseInt(text.substring(at - 4, at), 16);
      }
      default -> kind;
    };
  }

  private Double number() {
    int start = at;
    while (at < text.length() && "+-.eE0123456789".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return Double.valueOf(text.substring(start, at));
  }

  private Object word(String word, Object meaning) {
    if (!text.startsWith(word, at)) {
      throw new IllegalArgumentException("No JSON at " + at);
    }
    at += word.length();
    return meaning;
  }

  private void expect(char wanted) {
    if (text.charAt(at++) != wanted) {
      throw new IllegalArgumentException("No JSON at " + at);
    }
  }

  private void blanks() {
    while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
  }

  /** A text as a JSON string with its quotes. */
  static String quote(String text) {
    var quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"', '\\' -> quoted.append('\\').append(c);
        case '\n' -> quoted.append("\\n");
        default -> {
          if (c < ' ') {
            quoted.append("\\u%04x".formatted((int) c));
          } else {
            quoted.append(c);
          }
        }
      }
    }
    return quoted.append('"').toString();
  }

  /** A field of an object, if the value is an object that has it. */
  static Optional<Object> field(Object value, String name) {
    return value instanceof Map<?, ?> fields
        ? Optional.ofNullable((Object) fields.get(name))
        : Optional.empty();
  }

  /** Every text in a value, however deep. */
  static List<String> texts(Object value) {
    return switch (value) {
      case String text -> List.of(text);
      case Map<?, ?> fields -> fields.values().stream().flatMap(v -> texts(v).stream()).toList();
      case List<?> items -> items.stream().flatMap(v -> texts(v).stream()).toList();
      default -> List.of();
    };
  }
}
