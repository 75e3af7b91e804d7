package dev.signalbox.runtime.understand.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Optional;

/** Writes RRULE values. */
final class Repeats {
  private static final String[] CODES = {"MO", "TU", "WE", "TH", "FR", "SA", "SU"};

  private Repeats() {}

  static String code(DayOfWeek weekday) {
    return CODES[weekday.getValue() - 1];
  }

  static Meaning rule(String frequency, int interval, String more) {
    if (interval < 1 || interval > 1_000) {
      return Meaning.NOTHING;
    }
    String every = interval == 1 ? "" : ";INTERVAL=" + interval;
    return new Meaning.Repeat("FREQ=" + frequency + every + more, Optional.empty());
  }

  static Meaning every(int count, Unit unit) {
    return switch (unit) {
      case SECOND -> rule("SECONDLY", count, "");
      case MINUTE -> rule("MINUTELY", count, "");
      case HOUR -> rule("HOURLY", count, "");
      case DAY -> rule("DAILY", count, "");
      case WORKDAY -> count == 1 ? rule("WEEKLY", 1, ";BYDAY=MO,TU,WE,TH,FR") : Meaning.NOTHING;
      case WEEKEND -> rule("WEEKLY", count, ";BYDAY=SA,SU");
      case WEEK, WORKWEEK -> rule("WEEKLY", count, "");
      case FORTNIGHT -> rule("WEEKLY", 2 * count, "");
      case MONTH, QUARTER, HALF_YEAR -> rule("MONTHLY", count * unit.months(), "");
      case YEAR, DECADE, CENTURY -> rule("YEARLY", count * unit.months() / 12, "");
    };
  }

  /** Only months that have such a day (RFC 5545: others are skipped). */
  static Meaning monthly(int day) {
    return day < 1 || day > 31 ? Meaning.NOTHING : rule("MONTHLY", 1, ";BYMONTHDAY=" + day);
  }

  static Meaning yearly(Meaning date) {
    return date instanceof Dates.Yearly(DayOfYear.Calendar(int month, int day))
        ? rule("YEARLY", 1, ";BYMONTH=" + month + ";BYMONTHDAY=" + day)
        : Meaning.NOTHING;
  }

  static Meaning and(Meaning.Repeat repeat, String code) {
    int days = repeat.rule().indexOf(";BYDAY=");
    boolean weekly = days >= 0 && !repeat.rule().substring(days).contains(code);
    return weekly && repeat.at().isEmpty()
        ? new Meaning.Repeat(repeat.rule() + "," + code, Optional.empty())
        : Meaning.NOTHING;
  }

  /** A time of day for it; within a part of the day the time takes its half from there. */
  static Meaning at(Meaning.Repeat repeat, Meaning clock) {
    Meaning settled = clock;
    if (repeat.at().isPresent()) {
      boolean inPart = repeat.at().get() instanceof Meaning.Part && clock instanceof Meaning.Hour;
      if (!inPart) {
        return Meaning.NOTHING;
      }
      settled = Clocks.inPart((Meaning.Hour) clock, (Meaning.Part) repeat.at().orElseThrow());
    }
    return settled instanceof Meaning.Nothing
        ? settled
        : new Meaning.Repeat(repeat.rule(), Optional.of(settled));
  }

  /** The day named as the end is the last on which it happens; of a stretch its first is not. */
  static Meaning until(Meaning.Repeat repeat, Meaning end, ZonedDateTime now) {
    if (repeat.rule().contains(";UNTIL=")) {
      return Meaning.NOTHING;
    }
    Optional<LocalDate> last =
        switch (end) {
          case Dates dates -> dates.onOrAfter(now.toLocalDate());
          case Meaning.Stretch stretch -> Optional.of(stretch.when().future().from().minusDays(1));
          default -> Optional.empty();
        };
    return last.<Meaning>map(
            day -> new Meaning.Repeat(repeat.rule() + ";UNTIL=" + stamp(day, now), repeat.at()))
        .orElse(Meaning.NOTHING);
  }

  /** The end of that day as UTC, as RFC 5545 wants it for times with a zone. */
  private static String stamp(LocalDate day, ZonedDateTime now) {
    LocalDateTime end =
        day.atTime(23, 59, 59)
            .atZone(now.getZone())
            .withZoneSameInstant(ZoneOffset.UTC)
            .toLocalDateTime();
    return digits(end.getYear(), 4)
        + digits(end.getMonthValue(), 2)
        + digits(end.getDayOfMonth(), 2)
        + "T"
        + digits(end.getHour(), 2)
        + digits(end.getMinute(), 2)
        + digits(end.getSecond(), 2)
        + "Z";
  }

  private static String digits(int number, int width) {
    String text = Integer.toString(number);
    return "0".repeat(Math.max(0, width - text.length())) + text;
  }
}
