package dev.signalbox.runtime.understand.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * One date, or a pattern which fits dates again and again ("Friday", "the 3rd", "29 February").
 * Searches are bounded: a pattern that does not occur within forty years does not occur.
 */
sealed interface Dates extends Meaning {
  /** The first fitting date at or after this one. */
  Optional<LocalDate> onOrAfter(LocalDate day);

  /** The last fitting date before this one. */
  Optional<LocalDate> before(LocalDate day);

  /** The reading at or after today, and the one before. */
  default Optional<Readings<LocalDate>> seenFrom(LocalDate today) {
    return onOrAfter(today)
        .map(
            future ->
                before(today)
                    .map(past -> Readings.both(future, past))
                    .orElseGet(() -> Readings.only(future)));
  }

  /** A day with its year. */
  record Fixed(LocalDate date) implements Dates {
    @Override
    public Optional<LocalDate> onOrAfter(LocalDate day) {
      return Optional.of(date);
    }

    @Override
    public Optional<LocalDate> before(LocalDate day) {
      return Optional.of(date);
    }
  }

  /** A day of the week. */
  record Weekday(DayOfWeek weekday) implements Dates {
    @Override
    public Optional<LocalDate> onOrAfter(LocalDate day) {
      int wait = Math.floorMod(weekday.getValue() - day.getDayOfWeek().getValue(), 7);
      return Optional.of(day.plusDays(wait));
    }

    @Override
    public Optional<LocalDate> before(LocalDate day) {
      return onOrAfter(day.minusDays(7));
    }
  }

  /** Day {@code day} of a month, on a certain weekday if one is given. */
  record MonthlyDay(int day, Optional<DayOfWeek> weekday) implements Dates {
    private static final int LIMIT = 480;

    @Override
    public Optional<LocalDate> onOrAfter(LocalDate from) {
      for (int months = 0; months < LIMIT; months++) {
        Optional<LocalDate> found = in(YearMonth.from(from).plusMonths(months));
        if (found.isPresent() && !found.get().isBefore(from)) {
          return found;
        }
      }
      return Optional.empty();
    }

    @Override
    public Optional<LocalDate> before(LocalDate to) {
      for (int months = 0; months < LIMIT; months++) {
        Optional<LocalDate> found = in(YearMonth.from(to).minusMonths(months));
        if (found.isPresent() && found.get().isBefore(to)) {
          return found;
        }
      }
      return Optional.empty();
    }

    /** The day in one month, if that month has it and the weekday fits. */
    Optional<LocalDate> in(YearMonth month) {
      if (!month.isValidDay(day)) {
        return Optional.empty();
      }
      LocalDate date = month.atDay(day);
      return weekday.isEmpty() || weekday.get() == date.getDayOfWeek()
          ? Optional.of(date)
          : Optional.empty();
    }
  }

  /** A day that is found in each year by a rule. */
  record Yearly(DayOfYear rule) implements Dates {
    private static final int LIMIT = 40;

    @Override
    public Optional<LocalDate> onOrAfter(LocalDate from) {
      for (int years = 0; years < LIMIT; years++) {
        Optional<LocalDate> found = rule.in(from.getYear() + years);
        if (found.isPresent() && !found.get().isBefore(from)) {
          return found;
        }
      }
      return Optional.empty();
    }

    @Override
    public Optional<LocalDate> before(LocalDate to) {
      for (int years = 0; years < LIMIT; years++) {
        Optional<LocalDate> found = rule.in(to.getYear() - years);
        if (found.isPresent() && found.get().isBefore(to)) {
          return found;
        }
      }
      return Optional.empty();
    }
  }
}
