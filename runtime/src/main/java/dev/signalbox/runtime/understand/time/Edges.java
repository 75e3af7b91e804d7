package dev.signalbox.runtime.understand.time;

import java.time.LocalDate;
import java.util.Optional;

/** The beginning, middle and end of stretches. */
final class Edges {
  private Edges() {}

  /** START, MID, END halve a stretch; EARLIER and LATER as well, but do not reach over today. */
  static Meaning part(String which, Meaning.Stretch whole, LocalDate today) {
    if (!isSplittable(whole.unit())) {
      return Meaning.NOTHING;
    }
    return new Meaning.Stretch(
        whole.when().map(range -> part(which, range, whole.unit(), today)),
        whole.unit(),
        whole.recurring());
  }

  private static boolean isSplittable(Unit unit) {
    return unit == Unit.WEEK || unit == Unit.MONTH || unit == Unit.YEAR;
  }

  private static Meaning.Range part(String which, Meaning.Range range, Unit unit, LocalDate today) {
    LocalDate from = range.from();
    LocalDate to = range.to();
    LocalDate middle = middle(from, unit);
    return switch (which) {
      case "START" -> new Meaning.Range(from, middle);
      case "EARLIER" -> new Meaning.Range(from, inside(range, today) ? min(middle, today) : middle);
      case "LATER" -> new Meaning.Range(inside(range, today) ? max(middle, today) : middle, to);
      case "MID" -> middlePart(from, unit);
      default -> new Meaning.Range(middle, to);
    };
  }

  private static LocalDate middle(LocalDate from, Unit unit) {
    return switch (unit) {
      case WEEK -> from.plusDays(3);
      case MONTH -> from.plusDays(15);
      default -> from.plusMonths(6);
    };
  }

  private static Meaning.Range middlePart(LocalDate from, Unit unit) {
    return switch (unit) {
      case WEEK -> new Meaning.Range(from.plusDays(1), from.plusDays(5));
      case MONTH -> new Meaning.Range(from.plusDays(9), from.plusDays(20));
      default -> new Meaning.Range(from.plusMonths(4), from.plusMonths(8));
    };
  }

  private static boolean inside(Meaning.Range range, LocalDate day) {
    return day.isAfter(range.from()) && day.isBefore(range.to());
  }

  private static LocalDate min(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }

  private static LocalDate max(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  /** A third of a year. */
  static Meaning third(String which, Meaning.Stretch year) {
    LocalDate from = year.when().future().from();
    int skip =
        switch (which) {
          case "START", "EARLIER" -> 0;
          case "MID" -> 4;
          default -> 8;
        };
    return Meaning.Stretch.of(from.plusMonths(skip), from.plusMonths(skip + 4L), Unit.YEAR);
  }

  /** From today on. */
  static Meaning rest(Meaning.Stretch whole, LocalDate today) {
    Meaning.Range range = whole.when().future();
    if (today.isBefore(range.from()) || !today.isBefore(range.to())) {
      return Meaning.NOTHING;
    }
    LocalDate last = range.to().minusDays(1);
    return new Meaning.Stretch(
        Readings.only(new Meaning.Range(today, range.to(), Optional.of(last))),
        whole.unit(),
        Optional.empty());
  }

  /** Up to and with today. */
  static Meaning soFar(Meaning.Stretch whole, LocalDate today) {
    Meaning.Range range = whole.when().future();
    return new Meaning.Stretch(
        Readings.only(new Meaning.Range(range.from(), today.plusDays(1), Optional.of(today))),
        whole.unit(),
        Optional.empty());
  }

  /** The day on which that part is over, as the end of something. */
  static Meaning point(String which, Meaning.Stretch whole) {
    Meaning.Range range = whole.when().future();
    LocalDate day =
        switch (which) {
          case "START" -> range.from();
          case "MID" ->
              whole.unit() == Unit.YEAR
                  ? LocalDate.of(range.from().getYear(), 7, 2)
                  : middle(range.from(), whole.unit());
          default -> range.to();
        };
    if (!isSplittable(whole.unit())) {
      return Meaning.NOTHING;
    }
    return whole.recurring().isPresent()
        ? Calendar.monthDay(day.getMonthValue(), day.getDayOfMonth())
        : new Dates.Fixed(day);
  }
}
