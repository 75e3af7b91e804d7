package dev.signalbox.runtime.understand.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;

/** Days of weeks. Weeks start on Monday (ISO 8601). */
final class Weekdays {
  private Weekdays() {}

  static LocalDate monday(LocalDate day) {
    return day.minusDays(day.getDayOfWeek().getValue() - 1L);
  }

  /** The weekday of this week (0), the next (1), the last (-1); "this Friday" never lies behind. */
  static Meaning ofWeek(int weeks, DayOfWeek weekday, LocalDate today) {
    LocalDate date = monday(today).plusWeeks(weeks).plusDays(weekday.getValue() - 1L);
    boolean behind = weeks == 0 && date.isBefore(today);
    return behind ? new Dates.Weekday(weekday) : new Dates.Fixed(date);
  }

  /** The so many-th such weekday strictly after (1) or before (-1) today. */
  static Meaning away(int count, DayOfWeek weekday, int direction, LocalDate today) {
    LocalDate nearest =
        today.with(
            direction > 0 ? TemporalAdjusters.next(weekday) : TemporalAdjusters.previous(weekday));
    return new Dates.Fixed(nearest.plusWeeks((count - 1L) * direction));
  }

  static Meaning in(DayOfWeek weekday, Meaning.Stretch week) {
    boolean isWeek = week.unit() == Unit.WEEK || week.unit() == Unit.WORKWEEK;
    if (!isWeek || week.when().past().isPresent()) {
      return Meaning.NOTHING;
    }
    return new Dates.Fixed(week.when().future().from().plusDays(weekday.getValue() - 1L));
  }

  /** The date, with a doubt if it does not fall on that weekday. */
  static Meaning checked(DayOfWeek weekday, Meaning date, LocalDate today) {
    boolean recurs = date instanceof Dates.Weekday || date instanceof Dates.MonthlyDay;
    if (recurs || !(date instanceof Dates dates)) {
      return Meaning.NOTHING;
    }
    Optional<Readings<LocalDate>> when = dates.seenFrom(today);
    if (when.isEmpty()) {
      return date;
    }
    LocalDate future = when.get().future();
    if (future.getDayOfWeek() == weekday) {
      return date;
    }
    return new Meaning.Doubtful(
        date, future + " is a " + name(future.getDayOfWeek()) + ", not a " + name(weekday));
  }

  /** Counted in weeks: in that week; longer: the first at or after; in days: the nearest. */
  static Meaning near(DayOfWeek weekday, Meaning.Amount counted, LocalDate day) {
    Unit unit = counted.measures().getFirst().unit();
    if (unit.months() > 0) {
      return new Dates.Fixed(day.with(TemporalAdjusters.nextOrSame(weekday)));
    }
    if (unit == Unit.WEEK || unit == Unit.FORTNIGHT) {
      return new Dates.Fixed(monday(day).plusDays(weekday.getValue() - 1L));
    }
    return new Dates.Fixed(day.minusDays(3).with(TemporalAdjusters.nextOrSame(weekday)));
  }

  /**
   * The nth such weekday of a month; -1 is the last. A fifth that it has not is said to be none.
   */
  static Meaning nthIn(int ordinal, DayOfWeek weekday, Meaning.Stretch month) {
    if (month.unit() != Unit.MONTH || ordinal == 0 || ordinal > 5) {
      return Meaning.NOTHING;
    }
    LocalDate from = month.when().future().from();
    if (month.recurring().isPresent()) {
      return new Dates.Yearly(new DayOfYear.NthWeekday(from.getMonthValue(), ordinal, weekday, 0));
    }
    LocalDate found = from.with(TemporalAdjusters.dayOfWeekInMonth(ordinal, weekday));
    return found.getMonth() == from.getMonth()
        ? new Dates.Fixed(found)
        : new Meaning.Vague("that month has no " + ordinal + "th " + name(weekday));
  }

  static String name(DayOfWeek weekday) {
    return weekday.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }
}
