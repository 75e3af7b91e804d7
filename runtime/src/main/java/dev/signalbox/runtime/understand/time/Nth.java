package dev.signalbox.runtime.understand.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** The nth week, month or quarter of something longer. A week belongs to where its Thursday is. */
final class Nth {
  private Nth() {}

  static Meaning of(int ordinal, Unit unit, Meaning.Stretch whole) {
    if (ordinal == 0) {
      return Meaning.NOTHING;
    }
    if (unit == Unit.WEEK) {
      return whole.unit() == Unit.YEAR ? weekOfYear(ordinal, whole) : weekOfMonth(ordinal, whole);
    }
    int parts = unit.months() == 0 ? 0 : whole.unit().months() / unit.months();
    if (parts < 2 || ordinal > parts) {
      return Meaning.NOTHING;
    }
    long skip = ordinal < 0 ? parts - 1L : ordinal - 1L;
    return new Meaning.Stretch(
        whole
            .when()
            .map(
                range ->
                    Stretches.of(unit, range.from().plusMonths(skip * unit.months()))
                        .when()
                        .future()),
        unit,
        Optional.empty());
  }

  /** ISO 8601 week of a year; one that the year has not is said to be none. */
  static Meaning weekOfYear(int ordinal, Meaning.Stretch year) {
    LocalDate fourth = year.when().future().from().withDayOfYear(4);
    int weeks = (int) IsoFields.WEEK_OF_WEEK_BASED_YEAR.rangeRefinedBy(fourth).getMaximum();
    int week = ordinal < 0 ? weeks : ordinal;
    if (week < 1 || week > 53) {
      return Meaning.NOTHING;
    }
    if (week > weeks) {
      return new Meaning.Vague(fourth.getYear() + " has no week " + week);
    }
    return Stretches.of(Unit.WEEK, Weekdays.monday(fourth).plusWeeks(week - 1L));
  }

  private static Meaning weekOfMonth(int ordinal, Meaning.Stretch month) {
    if (month.unit() != Unit.MONTH || ordinal > 5) {
      return Meaning.NOTHING;
    }
    return new Meaning.Stretch(
        month.when().map(range -> weekOfMonth(ordinal, range.from())), Unit.WEEK, Optional.empty());
  }

  private static Meaning.Range weekOfMonth(int ordinal, LocalDate first) {
    LocalDate thursday =
        first.with(TemporalAdjusters.dayOfWeekInMonth(ordinal, DayOfWeek.THURSDAY));
    return Stretches.of(Unit.WEEK, thursday).when().future();
  }
}
