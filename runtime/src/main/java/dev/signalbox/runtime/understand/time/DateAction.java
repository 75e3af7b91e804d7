package dev.signalbox.runtime.understand.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Single days. */
enum DateAction implements Action {
  /** So many days from today. */
  OFFSET_DAY,
  WEEKDAY,
  /** This, next, last Friday: which week, and the weekday. */
  WEEKDAY_OF_WEEK,
  /** The first such weekday after today (1), or the last before (-1). */
  NEAREST_WEEKDAY,
  /** Two Sundays from now: how many, the weekday, 1 or -1. */
  WEEKDAYS_AWAY,
  /** Friday of a week: the weekday and the week. */
  WEEKDAY_IN,
  /** Month, day. */
  MONTH_DAY,
  /** Month, day, year. */
  MONTH_DAY_YEAR,
  /** Two figures in the order of the language, exchanged if they make sense only then. */
  NUMERIC_DAY,
  /** The same with a year. */
  NUMERIC_DATE,
  /** The 3rd. */
  DAY_OF_MONTH,
  /** The 3rd of next month: the day and the month. */
  DAY_IN,
  /** The last day of a stretch. */
  LAST_DAY_IN,
  /** The last day of a month of any year. */
  LAST_DAY_OF_MONTH,
  /** Friday 13th: the weekday and the day of any month. */
  WEEKDAY_DAY,
  /** Friday the 13th: the weekday and the day of this month. */
  WEEKDAY_THE_DAY,
  /** A weekday before a date that should fall on it. */
  CHECKED,
  /** The same, but no reading at all when it does not. */
  CHECKED_STRICTLY,
  /** Next 6 April: this or next, and the date. */
  NEXT_DATE,
  /** A length, 1 or -1, and the date to count from. */
  SHIFT,
  /** A length, 1 or -1: from today. */
  SHIFT_TODAY,
  /** A weekday near the day that is a length after a date, or after today. */
  WEEKDAY_NEAR,
  /** The nth weekday in a stretch. */
  NTH_WEEKDAY,
  /** The nth weekday of a month of any year. */
  NTH_WEEKDAY_OF_MONTH,
  /** The nth weekday of this month. */
  NTH_WEEKDAY_HERE,
  /** A feast, of a year if one is given. */
  FEAST,
  /** A feast of a stretch. */
  FEAST_IN,
  /** 20260305. */
  EIGHT_DIGITS;

  @Override
  public Meaning apply(Arguments given) {
    LocalDate today = given.today();
    return switch (this) {
      case OFFSET_DAY -> fixed(today.plusDays(given.number(0)));
      case WEEKDAY -> new Dates.Weekday(weekday(given, 0));
      case WEEKDAY_OF_WEEK -> Weekdays.ofWeek(given.number(0), weekday(given, 1), today);
      case NEAREST_WEEKDAY -> Weekdays.away(1, weekday(given, 0), given.number(1), today);
      case WEEKDAYS_AWAY ->
          Weekdays.away(given.number(0), weekday(given, 1), given.number(2), today);
      case WEEKDAY_IN -> Weekdays.in(weekday(given, 0), given.as(Meaning.Stretch.class, 1));
      case MONTH_DAY -> Calendar.monthDay(given.number(0), given.number(1));
      case MONTH_DAY_YEAR ->
          Calendar.date(given.number(0), given.number(1), given.number(2), given.digits(2), today);
      case NUMERIC_DAY ->
          given.number(0) > 12
              ? Calendar.monthDay(given.number(1), given.number(0))
              : Calendar.monthDay(given.number(0), given.number(1));
      case NUMERIC_DATE -> numericDate(given, today);
      case DAY_OF_MONTH -> Calendar.dayOfMonth(given.number(0), Optional.empty());
      case DAY_IN -> Calendar.dayIn(given.number(0), given.as(Meaning.Stretch.class, 1));
      case LAST_DAY_IN -> Calendar.lastDayIn(given.as(Meaning.Stretch.class, 0));
      case LAST_DAY_OF_MONTH -> new Dates.Yearly(new DayOfYear.LastOfMonth(given.number(0)));
      case WEEKDAY_DAY -> Calendar.weekdayDay(given.number(1), weekday(given, 0), today);
      case WEEKDAY_THE_DAY -> weekdayTheDay(given.number(1), weekday(given, 0), today);
      case CHECKED -> Weekdays.checked(weekday(given, 0), given.get(1), today);
      case CHECKED_STRICTLY ->
          Weekdays.checked(weekday(given, 0), given.get(1), today) instanceof Dates dates
              ? dates
              : Meaning.NOTHING;
      case NEXT_DATE -> nextDate(given.number(0), given.get(1), today);
      case SHIFT -> shift(given, given.as(Dates.class, 2).onOrAfter(today));
      case SHIFT_TODAY -> shift(given, Optional.of(today));
      case WEEKDAY_NEAR -> weekdayNear(given, today);
      case NTH_WEEKDAY ->
          Weekdays.nthIn(given.number(0), weekday(given, 1), given.as(Meaning.Stretch.class, 2));
      case NTH_WEEKDAY_OF_MONTH ->
          new Dates.Yearly(
              new DayOfYear.NthWeekday(given.number(2), given.number(0), weekday(given, 1), 0));
      case NTH_WEEKDAY_HERE ->
          Weekdays.nthIn(given.number(0), weekday(given, 1), Stretches.monthOf(today));
      case FEAST -> Feasts.feast(given.text(0));
      case FEAST_IN -> Feasts.in(given.text(0), given.as(Meaning.Stretch.class, 1));
      case EIGHT_DIGITS -> eightDigits(given.number(0));
    };
  }

  private static DayOfWeek weekday(Arguments given, int index) {
    return DayOfWeek.of(given.number(index));
  }

  private static Meaning fixed(LocalDate date) {
    return new Dates.Fixed(date);
  }

  /** A clock unit makes no date: "in two hours" is a moment. */
  private static Meaning shift(Arguments given, Optional<LocalDate> from) {
    Meaning.Amount amount = given.as(Meaning.Amount.class, 0);
    if (from.isEmpty() || Lengths.isClock(amount)) {
      return Meaning.NOTHING;
    }
    return fixed(Lengths.shift(from.get(), amount, given.number(1)));
  }

  private static Meaning numericDate(Arguments given, LocalDate today) {
    boolean exchange = given.number(0) > 12;
    return Calendar.date(
        given.number(exchange ? 1 : 0),
        given.number(exchange ? 0 : 1),
        given.number(2),
        given.digits(2),
        today);
  }

  private static Meaning weekdayNear(Arguments given, LocalDate today) {
    Meaning.Amount amount = given.as(Meaning.Amount.class, 1);
    Optional<LocalDate> from =
        given.size() > 2 ? given.as(Dates.class, 2).onOrAfter(today) : Optional.of(today);
    return from.isEmpty() || Lengths.isClock(amount)
        ? Meaning.NOTHING
        : Weekdays.near(weekday(given, 0), amount, Lengths.shift(from.get(), amount, 1));
  }

  private static Meaning weekdayTheDay(int day, DayOfWeek weekday, LocalDate today) {
    Meaning pattern = Calendar.dayOfMonth(day, Optional.of(weekday));
    return pattern instanceof Dates.MonthlyDay monthly
        ? monthly.in(YearMonth.from(today)).<Meaning>map(Dates.Fixed::new).orElse(pattern)
        : pattern;
  }

  private static Meaning nextDate(int which, Meaning date, LocalDate today) {
    if (!(date instanceof Dates.Yearly yearly)) {
      return Meaning.NOTHING;
    }
    if (which == 0) {
      return yearly.rule().in(today.getYear()).<Meaning>map(Dates.Fixed::new).orElse(date);
    }
    Optional<LocalDate> found = which > 0 ? yearly.onOrAfter(today) : yearly.before(today);
    return found.<Meaning>map(Dates.Fixed::new).orElse(Meaning.NOTHING);
  }

  private static Meaning eightDigits(int number) {
    LocalDate date = LocalDate.of(number / 10_000, number / 100 % 100, number % 100);
    boolean plausible = Math.abs(ChronoUnit.YEARS.between(date, LocalDate.of(2000, 1, 1))) < 200;
    return plausible ? fixed(date) : Meaning.NOTHING;
  }
}
