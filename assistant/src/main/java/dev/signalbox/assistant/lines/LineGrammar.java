package dev.signalbox.assistant.lines;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Reads one unfolded line by the contentline grammar (RFC 5545 section 3.1), one character after
 * the other.
 */
final class LineGrammar {

  /** Says what is wrong with a line; the reader adds where. */
  static final class Wrong extends Exception {
    private final String what;

    Wrong(String what) {
      super(what);
      this.what = what;
    }

    String what() {
      return what;
    }
  }

  private final String line;
  private int at;

  private LineGrammar(String line) {
    this.line = line;
  }

  static ContentLine read(PhysicalLines.Logical logical) throws Wrong {
    return new LineGrammar(logical.content()).read(logical.text(), logical.line());
  }

  private ContentLine read(String text, int number) throws Wrong {
    String group = "";
    String name = token("a property name");
    if (peek() == '.') {
      at++;
      group = name;
      name = token("a property name after the group");
    }
    List<Parameter> parameters = new ArrayList<>();
    while (peek() == ';') {
      at++;
      parameters.add(parameter());
    }
    if (peek() != ':') {
      throw new Wrong(
          "the property " + name + " has no ':' before its value; join or remove this line.");
    }
    return new ContentLine(
        group,
        name.toUpperCase(Locale.ROOT),
        parameters,
        line.substring(at + 1).stripTrailing(),
        text,
        number);
  }

  private Parameter parameter() throws Wrong {
    String name = token("a parameter name");
    List<String> values = new ArrayList<>();
    if (peek() != '=') {
      return Parameter.of("TYPE", name);
    }
    do {
      at++;
      values.add(parameterValue(name));
    } while (peek() == ',');
    return new Parameter(name.toUpperCase(Locale.ROOT), values);
  }

  private String parameterValue(String name) throws Wrong {
    if (peek() == '"') {
      int close = line.indexOf('"', at + 1);
      if (close < 0) {
        throw new Wrong("the quote of parameter " + name + " is never closed.");
      }
      String value = line.substring(at + 1, close);
      at = close + 1;
      return decoded(value);
    }
    int start = at;
    while (at < line.length() && ",;:".indexOf(line.charAt(at)) < 0) {
      at++;
    }
    return decoded(line.substring(start, at));
  }

  private static String decoded(String value) {
    if (value.indexOf('^') < 0) {
      return value;
    }
    StringBuilder plain = new StringBuilder(value.length());
    for (int i = 0; i < value.length(); i++) {
      char next = i + 1 < value.length() ? value.charAt(i + 1) : '\0';
      if (value.charAt(i) == '^' && (next == 'n' || next == '^' || next == '\'')) {
        plain.append(next == 'n' ? '\n' : next == '^' ? '^' : '"');
        i++;
      } else {
        plain.append(value.charAt(i));
      }
    }
    return plain.toString();
  }

  private String token(String wanted) throws Wrong {
    int start = at;
    while (at < line.length() && isNameCharacter(line.charAt(at))) {
      at++;
    }
    if (start == at) {
      throw new Wrong("expected " + wanted + " but found " + shown() + ".");
    }
    return line.substring(start, at);
  }

  private String shown() {
    String rest = line.substring(at, Math.min(line.length(), at + 20));
    return rest.isEmpty() ? "the end of the line" : "'" + rest.replaceAll("\\p{Cntrl}", "?") + "'";
  }

  private static boolean isNameCharacter(char c) {
    return c < 0x80 && (Character.isLetterOrDigit(c) || c == '-' || c == '_');
  }

  private char peek() {
    return at < line.length() ? line.charAt(at) : '\0';
  }
}
