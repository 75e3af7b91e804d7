package dev.signalbox.core.tool;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZonedDateTime;

/** What a text must be; the names are those of JSON Schema where it has one. */
public enum Format {
  /** Any text. */
  PLAIN("text"),
  /** A calendar date, ISO 8601. */
  DATE("date"),
  /** A time of day, ISO 8601. */
  TIME("time"),
  /**
   * A date and time with its offset, and zone in brackets if known: {@code
   * 2026-03-02T15:00+01:00[Europe/Berlin]}.
   */
  DATE_TIME("date-time"),
  /** A length of time, ISO 8601. */
  DURATION("duration"),
  /** A mail address, RFC 5322 addr-spec. */
  EMAIL("email");

  private final String word;

  Format(String word) {
    this.word = word;
  }

  /** The name in a schema. */
  public String word() {
    return word;
  }

  /** Whether a text has this format. */
  public boolean fits(String text) {
    try {
      switch (this) {
        case PLAIN -> {}
        case DATE -> LocalDate.parse(text);
        case TIME -> LocalTime.parse(text);
        case DATE_TIME -> zoned(text);
        case DURATION -> length(text);
        case EMAIL -> {
          return text.matches("[^\\s@<>,;:\"]+@[^\\s@<>,;:\"]+");
        }
      }
      return true;
    } catch (DateTimeException _) {
      return false;
    }
  }

  private static void zoned(String text) {
    if (text.endsWith("]")) {
      ZonedDateTime.parse(text);
    } else {
      OffsetDateTime.parse(text);
    }
  }

  private static void length(String text) {
    if (text.contains("T")) {
      Duration.parse(text);
    } else {
      Period.parse(text);
    }
  }
}
