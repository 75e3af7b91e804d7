package dev.signalbox.assistant.mail.reading;

import java.util.Locale;
import java.util.Optional;

/** Reads the few properties of an iCalendar part that a list of mails shows. */
final class Invitations {

  private Invitations() {}

  static Optional<Invitation> in(String calendar) {
    String unfolded = calendar.replace("\r\n", "\n").replaceAll("\n[ \t]", "");
    int event = unfolded.indexOf("BEGIN:VEVENT");
    if (event < 0) {
      return Optional.empty();
    }
    int end = unfolded.indexOf("END:VEVENT", event);
    String body = unfolded.substring(event, end < 0 ? unfolded.length() : end);
    String start = line(body, "DTSTART");
    return Optional.of(
        new Invitation(
            value(line(unfolded.substring(0, event), "METHOD")).toUpperCase(Locale.ROOT),
            value(line(body, "UID")),
            text(value(line(body, "SUMMARY"))),
            value(start),
            parameter(start, "TZID"),
            organizer(value(line(body, "ORGANIZER")))));
  }

  private static Optional<String> organizer(String value) {
    String lower = value.toLowerCase(Locale.ROOT);
    return lower.startsWith("mailto:") ? Optional.of(value.substring(7)) : Optional.empty();
  }

  /** The line of a property with name and parameters; empty when it is not there. */
  private static String line(String body, String name) {
    return body.lines()
        .filter(line -> line.startsWith(name + ":") || line.startsWith(name + ";"))
        .findFirst()
        .orElse("");
  }

  private static String value(String line) {
    boolean quoted = false;
    for (int at = 0; at < line.length(); at++) {
      quoted ^= line.charAt(at) == '"';
      if (line.charAt(at) == ':' && !quoted) {
        return line.substring(at + 1).strip();
      }
    }
    return "";
  }

  private static Optional<String> parameter(String line, String name) {
    int at = line.indexOf(";" + name + "=");
    if (at < 0) {
      return Optional.empty();
    }
    String rest = line.substring(at + name.length() + 2);
    if (rest.startsWith("\"")) {
      return Optional.of(rest.substring(1, Math.max(1, rest.indexOf('"', 1))));
    }
    int end = 0;
    while (end < rest.length() && rest.charAt(end) != ';' && rest.charAt(end) != ':') {
      end++;
    }
    return Optional.of(rest.substring(0, end));
  }

  private static String text(String value) {
    return value.replace("\\n", " ").replace("\\,", ",").replace("\\;", ";").replace("\\\\", "\\");
  }
}
