package dev.signalbox.assistant.ics;

import dev.signalbox.assistant.lines.ContentLine;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.time.zone.ZoneRules;
import java.util.Locale;

/**
 * A duration as iCalendar counts it (RFC 5545 section 3.3.6): days are calendar days, the rest is
 * exact time.
 *
 * @param days calendar days; with weeks as seven each; may be negative
 * @param time the exact rest; of the same sign
 */
public record Span(long days, Duration time) {

  /** Exact time only. */
  public static Span exact(Duration time) {
    return new Span(0, time);
  }

  /** Calendar days only. */
  public static Span ofDays(long days) {
    return new Span(days, Duration.ZERO);
  }

  /** Reads a value such as {@code P1DT2H}, {@code -PT15M} or {@code P2W}. */
  public static Span read(ContentLine line) {
    String text = line.value().strip().toUpperCase(Locale.ROOT);
    boolean minus = text.startsWith("-");
    String plain = minus || text.startsWith("+") ? text.substring(1) : text;
    try {
      Span span = positive(plain);
      return minus ? new Span(-span.days, span.time.negated()) : span;
    } catch (DateTimeException | ArithmeticException | NumberFormatException wrong) {
      throw new ValueException(line, "'" + text + "' is not a duration such as PT1H30M.");
    }
  }

  private static Span positive(String text) {
    if (text.startsWith("P") && text.endsWith("W")) {
      return ofDays(Math.multiplyExact(7L, Integer.parseInt(text.substring(1, text.length() - 1))));
    }
    int time = text.indexOf('T');
    String dayPart = time < 0 ? text : text.substring(0, time);
    long days = 0;
    if (dayPart.length() > 1) {
      if (!dayPart.endsWith("D")) {
        throw new DateTimeParseException("days", text, 0);
      }
      days = Integer.parseInt(dayPart.substring(1, dayPart.length() - 1));
    } else if (time < 0) {
      throw new DateTimeParseException("empty", text, 0);
    }
    return new Span(days, time < 0 ? Duration.ZERO : Duration.parse("P" + text.substring(time)));
  }

  /** The instant this much later, counting days on the calendar of a zone. */
  public Instant after(Instant start, ZoneRules zone) {
    if (days == 0) {
      return start.plus(time);
    }
    LocalDateTime moved = LocalDateTime.ofInstant(start, zone.getOffset(start)).plusDays(days);
    return moved.toInstant(zone.getOffset(moved)).plus(time);
  }
}
