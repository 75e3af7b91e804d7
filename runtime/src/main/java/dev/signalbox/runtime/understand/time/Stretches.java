package dev.signalbox.runtime.understand.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** Weeks, months, years and other units as stretches of days. */
final class Stretches {
  private Stretches() {}

  /** The unit that begins on or contains a day. */
  static Meaning.Stretch of(Unit unit, LocalDate day) {
    LocalDate from = start(unit, day);
    LocalDate to =
        switch (unit) {
          case WORKWEEK -> from.plusDays(5);
          default ->
              unit.months() > 0 ? from.plusMonths(unit.months()) : from.plusDays(unit.days());
        };
    return Meaning.Stretch.of(from, to, unit);
  }

  private static LocalDate start(Unit unit, LocalDate day) {
    int month = day.getMonthValue();
    return switch (unit) {
      case DAY, WORKDAY, SECOND, MINUTE, HOUR -> day;
      case WEEK, WORKWEEK, FORTNIGHT -> Weekdays.monday(day);
      case WEEKEND -> Weekdays.monday(day).plusDays(5);
      case MONTH -> day.withDayOfMonth(1);
      case QUARTER -> LocalDate.of(day.getYear(), month - (month - 1) % 3, 1);
      case HALF_YEAR -> LocalDate.of(day.getYear(), month - (month - 1) % 6, 1);
      case YEAR -> day.withDayOfYear(1);
      case DECADE -> LocalDate.of(day.getYear() - Math.floorMod(day.getYear(), 10), 1, 1);
      case CENTURY -> LocalDate.of(day.getYear() - Math.floorMod(day.getYear(), 100), 1, 1);
    };
  }

  /** The unit so many away from the current one; a day is a date, a clock unit no stretch. */
  static Meaning away(int count, Unit unit, LocalDate today) {
    if (unit.isClock()) {
      return Meaning.NOTHING;
    }
    if (unit == Unit.DAY || unit == Unit.WORKDAY) {
      return new Dates.Fixed(today.plusDays(count));
    }
    LocalDate start = start(unit, today);
    LocalDate moved =
        unit.months() > 0
            ? start.plusMonths((long) unit.months() * count)
            : start.plusDays((unit == Unit.WEEKEND ? 7L : unit.days()) * count);
    return of(unit, moved);
  }

  static Meaning.Stretch monthOf(LocalDate day) {
    return of(Unit.MONTH, day);
  }

  static Meaning.Stretch yearOf(LocalDate day) {
    return of(Unit.YEAR, day);
  }

  static Meaning month(int month, int year) {
    return of(Unit.MONTH, LocalDate.of(year, month, 1));
  }

  /** A month of any year; the current one is only this year's. */
  static Meaning month(int month, LocalDate today) {
    if (month < 1 || month > 12) {
      return Meaning.NOTHING;
    }
    int year = today.getYear();
    int future = month >= today.getMonthValue() ? year : year + 1;
    int past = month <= today.getMonthValue() ? year : year - 1;
    Dates first = new Dates.Yearly(new DayOfYear.Calendar(month, 1));
    return new Meaning.Stretch(
        Readings.both(range(YearMonth.of(future, month)), range(YearMonth.of(past, month))),
        Unit.MONTH,
        Optional.of(first));
  }

  private static Meaning.Range range(YearMonth month) {
    return new Meaning.Range(month.atDay(1), month.plusMonths(1).atDay(1));
  }

  /** This year's (0), the first after (1) or the last before (-1) the current month. */
  static Meaning monthAway(int which, int month, LocalDate today) {
    int current = today.getMonthValue();
    int years = which > 0 ? (month > current ? 0 : 1) : (month < current ? 0 : -1);
    return month(month, today.getYear() + (which == 0 ? 0 : years));
  }

  static Meaning monthIn(int month, Meaning.Stretch year) {
    return year.unit() == Unit.YEAR && year.when().past().isEmpty()
        ? month(month, year.when().future().from().getYear())
        : Meaning.NOTHING;
  }

  static Meaning year(int year) {
    if (year < 1 || year > 9999) {
      throw new DateTimeException("no year people speak of: " + year);
    }
    return of(Unit.YEAR, LocalDate.of(year, 1, 1));
  }

  /** With two digits the last one that has begun: nobody means the 2090s by "the nineties". */
  static Meaning decade(int year, LocalDate today) {
    if (year % 10 != 0) {
      return Meaning.NOTHING;
    }
    int begun = 2000 + year > today.getYear() ? 1900 + year : 2000 + year;
    return of(Unit.DECADE, LocalDate.of(year >= 100 ? year : begun, 1, 1));
  }

  static Meaning quarter(int quarter, LocalDate today) {
    if (quarter < 1 || quarter > 4) {
      return Meaning.NOTHING;
    }
    int month = quarter * 3 - 2;
    int current = (today.getMonthValue() + 2) / 3;
    int year = today.getYear();
    LocalDate future = LocalDate.of(quarter >= current ? year : year + 1, month, 1);
    LocalDate past = LocalDate.of(quarter <= current ? year : year - 1, month, 1);
    return new Meaning.Stretch(
        Readings.both(
            new Meaning.Range(future, future.plusMonths(3)),
            new Meaning.Range(past, past.plusMonths(3))),
        Unit.QUARTER,
        Optional.of(new Dates.Yearly(new DayOfYear.Calendar(month, 1))));
  }

  /** Saturday and Sunday; with a Monday after them, or a Thursday or Friday before them. */
  static Meaning weekend(Dates dates, LocalDate today) {
    return dates
        .seenFrom(today)
        .<Meaning>map(
            when ->
                new Meaning.Stretch(when.map(Stretches::weekend), Unit.WEEKEND, Optional.empty()))
        .orElse(Meaning.NOTHING);
  }

  private static Meaning.Range weekend(LocalDate day) {
    LocalDate saturday = Weekdays.monday(day).plusDays(5);
    return switch (day.getDayOfWeek()) {
      case MONDAY -> new Meaning.Range(day.minusDays(2), day.plusDays(1));
      case THURSDAY, FRIDAY -> new Meaning.Range(day, saturday.plusDays(2));
      default -> new Meaning.Range(saturday, saturday.plusDays(2));
    };
  }

  /** The unit around a date, for each of its readings. */
  static Meaning around(Dates dates, Unit unit, LocalDate today) {
    return dates
        .seenFrom(today)
        .<Meaning>map(
            when ->
                new Meaning.Stretch(
                    when.map(day -> of(unit, day).when().future()), unit, Optional.empty()))
        .orElse(Meaning.NOTHING);
  }
}
