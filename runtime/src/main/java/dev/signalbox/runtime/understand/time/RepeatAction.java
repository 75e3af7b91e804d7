package dev.signalbox.runtime.understand.time;

import java.time.DayOfWeek;
import java.util.Optional;

/** Recurrences (RFC 5545, section 3.3.10). */
enum RepeatAction implements Action {
  /** Every so many units. */
  EVERY,
  /** Every so many-th such weekday: how many weeks, the weekday. */
  EVERY_WEEKDAY,
  /** A rule written out in the lexicon. */
  RULE,
  /** A recurrence on one more weekday. */
  AND_WEEKDAY,
  /** On a day of each month. */
  EVERY_MONTH_ON,
  /** On the nth weekday of each month. */
  EVERY_MONTH_NTH,
  /** On a date of each year. */
  EVERY_YEAR_ON,
  /** A recurrence and the time of day at which it happens. */
  AT,
  /** A recurrence and the day up to which it happens. */
  UNTIL,
  /** Every evening: a part of the day. */
  EVERY_PART;

  @Override
  public Meaning apply(Arguments given) {
    return switch (this) {
      case EVERY -> Repeats.every(given.number(0), given.unit(1));
      case EVERY_WEEKDAY ->
          Repeats.rule("WEEKLY", given.number(0), ";BYDAY=" + Repeats.code(weekday(given, 1)));
      case RULE -> new Meaning.Repeat(given.text(0), Optional.empty());
      case AND_WEEKDAY ->
          Repeats.and(given.as(Meaning.Repeat.class, 0), Repeats.code(weekday(given, 1)));
      case EVERY_MONTH_ON -> Repeats.monthly(given.number(0));
      case EVERY_MONTH_NTH ->
          Repeats.rule("MONTHLY", 1, ";BYDAY=" + given.number(0) + Repeats.code(weekday(given, 1)));
      case EVERY_YEAR_ON -> Repeats.yearly(given.get(0));
      case AT -> Repeats.at(given.as(Meaning.Repeat.class, 0), given.get(1));
      case UNTIL -> Repeats.until(given.as(Meaning.Repeat.class, 0), given.get(1), given.now());
      case EVERY_PART ->
          new Meaning.Repeat("FREQ=DAILY", Optional.of(given.as(Meaning.Part.class, 0)));
    };
  }

  private static DayOfWeek weekday(Arguments given, int index) {
    return DayOfWeek.of(given.number(index));
  }
}
