package dev.signalbox.runtime.understand.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** A rule that names at most one day of each year. */
sealed interface DayOfYear {
  /** The day in that year, if it has one. */
  Optional<LocalDate> in(int year);

  /** A month and a day; 29 February only in leap years, 30 February never. */
  record Calendar(int month, int day) implements DayOfYear {
    @Override
    public Optional<LocalDate> in(int year) {
      YearMonth place = YearMonth.of(year, month);
      return place.isValidDay(day) ? Optional.of(place.atDay(day)) : Optional.empty();
    }
  }

  /** The last day of a month. */
  record LastOfMonth(int month) implements DayOfYear {
    @Override
    public Optional<LocalDate> in(int year) {
      return Optional.of(YearMonth.of(year, month).atEndOfMonth());
    }
  }

  /** So many days after the nth weekday of a month; -1 is the last. */
  record NthWeekday(int month, int ordinal, DayOfWeek weekday, int plusDays) implements DayOfYear {
    @Override
    public Optional<LocalDate> in(int year) {
      LocalDate found =
          LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(ordinal, weekday));
      return found.getMonthValue() == month
          ? Optional.of(found.plusDays(plusDays))
          : Optional.empty();
    }
  }

  /** So many days after Easter Sunday of the western churches (Gregorian computus). */
  record Easter(int offset) implements DayOfYear {
    @Override
    public Optional<LocalDate> in(int year) {
      int golden = Math.floorMod(year, 19);
      int century = Math.floorDiv(year, 100);
      int moon =
          Math.floorMod(century - century / 4 - (8 * century + 13) / 25 + 19 * golden + 15, 30);
      moon -= (moon / 28) * (1 - (moon / 28) * (29 / (moon + 1)) * ((21 - golden) / 11));
      int weekday = Math.floorMod(year + year / 4 + moon + 2 - century + century / 4, 7);
      int sunday = moon - weekday;
      int month = 3 + (sunday + 40) / 44;
      int day = sunday + 28 - 31 * (month / 4);
      return Optional.of(LocalDate.of(year, month, day).plusDays(offset));
    }
  }

  /**
   * The last such weekday before a fixed day, some weeks earlier: Advent and the days around it.
   */
  record WeekdayBefore(int month, int day, DayOfWeek weekday, int weeks) implements DayOfYear {
    @Override
    public Optional<LocalDate> in(int year) {
      LocalDate before = LocalDate.of(year, month, day).with(TemporalAdjusters.previous(weekday));
      return Optional.of(before.minusWeeks(weeks));
    }
  }
}
