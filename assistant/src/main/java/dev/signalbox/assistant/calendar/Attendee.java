package dev.signalbox.assistant.calendar;

import dev.signalbox.assistant.lines.ContentLine;
import dev.signalbox.assistant.lines.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Somebody who takes part.
 *
 * @param name as shown, or empty text
 * @param email without {@code mailto:}, or empty text when the calendar gives another kind of
 *     address
 * @param answer {@code ACCEPTED}, {@code DECLINED}, {@code TENTATIVE}, {@code NEEDS-ACTION} or
 *     another word of RFC 5545 section 3.2.12
 */
public record Attendee(String name, String email, String answer) {

  /** Somebody who has not answered yet. */
  public static Attendee invited(String name, String email) {
    return new Attendee(name, email, "NEEDS-ACTION");
  }

  static Attendee read(ContentLine line) {
    String address = line.value().strip();
    boolean mail = address.toLowerCase(Locale.ROOT).startsWith("mailto:");
    String email =
        mail ? address.substring("mailto:".length()) : line.parameter("EMAIL").orElse("");
    return new Attendee(
        line.parameter("CN").orElse(""), email, line.parameter("PARTSTAT").orElse("NEEDS-ACTION"));
  }

  ContentLine line() {
    List<Parameter> parameters = new ArrayList<>();
    if (!name.isEmpty()) {
      parameters.add(Parameter.of("CN", name));
    }
    parameters.add(Parameter.of("PARTSTAT", answer));
    parameters.add(Parameter.of("RSVP", "TRUE"));
    return ContentLine.of("ATTENDEE", parameters, "mailto:" + email);
  }
}
