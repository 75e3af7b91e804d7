package dev.signalbox.runtime.understand.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** Days of months and years as they are written. */
final class Calendar {
  private Calendar() {}

  /** A day of a month of any year; one that no year has is kept as such, to be said. */
  static Meaning monthDay(int month, int day) {
    if (month < 1 || month > 12 || day < 1 || day > 31) {
      return Meaning.NOTHING;
    }
    return new Dates.Yearly(new DayOfYear.Calendar(month, day));
  }

  /** A full date; what is no date (29 February 2019) is said to be none. */
  static Meaning date(int month, int day, int year, int digits, LocalDate today) {
    if (month < 1 || month > 12 || day < 1 || day > 31 || digits == 1 || digits == 3) {
      return Meaning.NOTHING;
    }
    YearMonth place = YearMonth.of(century(year, digits), month);
    if (!place.isValidDay(day)) {
      return new Meaning.Vague("there is no day " + day + " in " + place);
    }
    return new Dates.Fixed(place.atDay(day));
  }

  /** Two digits below 40 are in the 2000s, others in the 1900s. */
  static int century(int year, int digits) {
    if (year >= 100 || (digits != 2 && digits != 0)) {
      return year;
    }
    return year < 40 ? 2000 + year : 1900 + year;
  }

  static Meaning dayOfMonth(int day, Optional<DayOfWeek> weekday) {
    return day < 1 || day > 31 ? Meaning.NOTHING : new Dates.MonthlyDay(day, weekday);
  }

  /** "Friday 13th": today if it is today, otherwise the next and the last such day. */
  static Meaning weekdayDay(int day, DayOfWeek weekday, LocalDate today) {
    boolean isToday = today.getDayOfMonth() == day && today.getDayOfWeek() == weekday;
    return isToday ? new Dates.Fixed(today) : dayOfMonth(day, Optional.of(weekday));
  }

  /** A day counted from the beginning of a stretch that has it. */
  static Meaning dayIn(int day, Meaning.Stretch stretch) {
    if (day < 1 || stretch.unit().months() == 0) {
      return Meaning.NOTHING;
    }
    LocalDate from = stretch.when().future().from();
    LocalDate date = from.plusDays(day - 1L);
    if (!date.isBefore(stretch.when().future().to())) {
      return new Meaning.Vague("there is no day " + day + " in that " + name(stretch.unit()));
    }
    Optional<Dates> recurring = stretch.recurring();
    if (recurring.isPresent() && stretch.unit() == Unit.MONTH) {
      return monthDay(from.getMonthValue(), day);
    }
    return new Dates.Fixed(date);
  }

  static Meaning lastDayIn(Meaning.Stretch stretch) {
    return stretch.when().past().isPresent()
        ? Meaning.NOTHING
        : new Dates.Fixed(stretch.when().future().to().minusDays(1));
  }

  private static String name(Unit unit) {
    return unit.name().toLowerCase(java.util.Locale.ROOT);
  }
}
