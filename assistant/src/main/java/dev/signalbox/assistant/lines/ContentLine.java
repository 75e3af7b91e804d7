package dev.signalbox.assistant.lines;

import java.util.List;
import java.util.Optional;

/**
 * One content line: {@code NAME;PARAMETER=value:value}.
 *
 * @param group the vCard group before the name ({@code item1} in {@code item1.EMAIL}), or empty
 *     text
 * @param name in upper case
 * @param parameters in the order of the file
 * @param value after unfolding, still escaped; {@link TextValue} decodes it
 * @param text exactly as in the file, with folds and line end
 * @param line number of its first physical line in the file, from 1; 0 for a new line
 */
public record ContentLine(
    String group, String name, List<Parameter> parameters, String value, String text, int line)
    implements Entry {

  /** Keeps a copy of the parameters. */
  public ContentLine {
    parameters = List.copyOf(parameters);
  }

  /** A new line without parameters; the value must be escaped already. */
  public static ContentLine of(String name, String value) {
    return of(name, List.of(), value);
  }

  /** A new line, folded at 75 octets; the value must be escaped already. */
  public static ContentLine of(String name, List<Parameter> parameters, String value) {
    return of("", name, parameters, value);
  }

  /** A new line of plain text, which is escaped here. */
  public static ContentLine ofText(String name, String plain) {
    return of(name, TextValue.escape(plain));
  }

  private static ContentLine of(
      String group, String name, List<Parameter> parameters, String value) {
    StringBuilder flat = new StringBuilder(group.isEmpty() ? "" : group + ".").append(name);
    parameters.forEach(parameter -> flat.append(';').append(parameter.text()));
    flat.append(':').append(oneLine(value));
    return new ContentLine(
        group, name, parameters, oneLine(value), Folding.fold(flat.toString()), 0);
  }

  /** The same line with another value (escaped already); parameters and group stay. */
  public ContentLine withValue(String other) {
    return of(group, name, parameters, other);
  }

  /** The first value of a parameter; the name is compared without case. */
  public Optional<String> parameter(String wanted) {
    for (Parameter parameter : parameters) {
      if (parameter.name().equalsIgnoreCase(wanted)) {
        return Optional.of(parameter.values().getFirst());
      }
    }
    return Optional.empty();
  }

  /** The value as a person reads it: escapes decoded. */
  public String plain() {
    return TextValue.unescape(value);
  }

  /**
   * A raw line break in a value would end the line and start another property: it never gets that
   * far.
   */
  private static String oneLine(String value) {
    return value.replace("\r", "").replace("\n", "\\n");
  }
}
