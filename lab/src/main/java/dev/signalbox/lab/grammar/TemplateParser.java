package dev.signalbox.lab.grammar;

import dev.signalbox.lab.data.LabDataException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Reads {@code (a|b)}, {@code [perhaps]} and {@code {slot}} or {@code {one|other}} within plain
 * words.
 */
final class TemplateParser {
  private final String source;
  private int at;

  private TemplateParser(String source) {
    this.source = source;
  }

  static Template parse(String source) {
    TemplateParser parser = new TemplateParser(source);
    Template template = parser.choices();
    if (parser.at < source.length()) {
      throw new LabDataException(
          "a '" + source.charAt(parser.at) + "' too many in the template: " + source);
    }
    return template;
  }

  private Template choices() {
    List<Template> choices = new ArrayList<>();
    choices.add(sequence());
    while (at < source.length() && source.charAt(at) == '|') {
      at++;
      choices.add(sequence());
    }
    return choices.size() == 1 ? choices.getFirst() : new Template.OneOf(choices);
  }

  private Template sequence() {
    List<Template> parts = new ArrayList<>();
    int from = at;
    while (at < source.length() && "|)]".indexOf(source.charAt(at)) < 0) {
      char sign = source.charAt(at);
      if ("([{".indexOf(sign) < 0) {
        at++;
        continue;
      }
      parts.add(new Template.Words(source.substring(from, at)));
      parts.add(group(sign));
      from = at;
    }
    parts.add(new Template.Words(source.substring(from, at)));
    return new Template.All(parts);
  }

  private Template group(char opening) {
    at++;
    if (opening == '{') {
      int end = source.indexOf('}', at);
      expect(end >= 0, '}');
      List<Template> slots =
          Arrays.stream(source.substring(at, end).split("\\|"))
              .<Template>map(Template.Slot::new)
              .toList();
      at = end + 1;
      return slots.size() == 1 ? slots.getFirst() : new Template.OneOf(slots);
    }
    Template inner = choices();
    char closing = opening == '(' ? ')' : ']';
    expect(at < source.length() && source.charAt(at) == closing, closing);
    at++;
    return opening == '(' ? inner : new Template.OneOf(List.of(inner, new Template.Words("")));
  }

  private void expect(boolean there, char closing) {
    if (!there) {
      throw new LabDataException("a '" + closing + "' is missing in the template: " + source);
    }
  }
}
