package dev.signalbox.assistant.household;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;

/**
 * Fills the placeholders of a text: <code>{{WHEN TIME ZONE|FORMAT|SHOWN-IN}}</code>, for example
 * <code>{{day 15:00|clock|Europe/Lisbon}}</code>, "2 pm". WHEN, TIME and ZONE are those of {@link
 * Anchor}; the formats are in {@link #format}. <code>{{timezone Lisbon}}</code> is that zone's
 * VTIMEZONE.
 */
record Template(Anchor anchor) {

  String fill(String text) {
    StringBuilder filled = new StringBuilder(text.length() + 64);
    int from = 0;
    for (int open = text.indexOf("{{"); open >= 0; open = text.indexOf("{{", from)) {
      int close = text.indexOf("}}", open);
      if (close < 0) {
        throw new TemplateException(text.substring(open), "{{ without }}");
      }
      filled.append(text, from, open).append(value(text.substring(open + 2, close)));
      from = close + 2;
    }
    return filled.append(text, from, text.length()).toString();
  }

  private String value(String placeholder) {
    if (placeholder.startsWith("timezone ")) {
      return Resources.text("timezones/" + placeholder.substring(9) + ".ics").stripTrailing();
    }
    String[] parts = placeholder.split("\\|", -1);
    if (parts.length < 2) {
      throw new TemplateException(placeholder, "needs a format after a |");
    }
    ZonedDateTime at = anchor.moment(parts[0]);
    return format(parts.length > 2 ? at.withZoneSameInstant(ZoneId.of(parts[2])) : at, parts[1]);
  }

  private static String format(ZonedDateTime at, String format) {
    LocalDate date = at.toLocalDate();
    return switch (format) {
      case "ics" -> Names.digits(at);
      case "utc" -> Names.digits(at.withZoneSameInstant(ZoneOffset.UTC)) + "Z";
      case "date" -> Names.digits(date);
      case "iso" -> date.toString();
      case "clock" -> Names.clock(at.toLocalTime());
      case "time" -> Names.two(at.getHour()) + ":" + Names.two(at.getMinute());
      case "weekday" -> Names.weekday(date);
      case "wochentag" -> Names.wochentag(date);
      case "short" -> Names.dayAndMonth(date);
      case "long" -> Names.weekday(date) + ", " + Names.dayAndMonth(date);
      case "full" -> Names.dayAndMonth(date) + " " + date.getYear();
      case "kurz" -> Names.tagUndMonat(date);
      case "lang" -> Names.wochentag(date) + ", " + Names.tagUndMonat(date);
      case "datum" -> Names.datum(date);
      case "month" -> Names.month(date);
      case "year" -> Integer.toString(date.getYear());
      default -> throw new TemplateException(format, "no such format");
    };
  }
}
