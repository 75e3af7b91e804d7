package dev.signalbox.runtime.understand.time;

/** Units of time that people count in, from short to long. */
enum Unit {
  SECOND,
  MINUTE,
  HOUR,
  DAY,
  WORKDAY,
  WEEKEND,
  WEEK,
  WORKWEEK,
  FORTNIGHT,
  MONTH,
  QUARTER,
  HALF_YEAR,
  YEAR,
  DECADE,
  CENTURY;

  /** Counted on the clock rather than on the calendar. */
  boolean isClock() {
    return this == SECOND || this == MINUTE || this == HOUR;
  }

  /** Seconds in one, for the units whose length is always the same. */
  long seconds() {
    return switch (this) {
      case SECOND -> 1;
      case MINUTE -> 60;
      case HOUR -> 3_600;
      default -> throw new IllegalStateException(this + " has no fixed number of seconds");
    };
  }

  /** Months in one, for the units that are made of months; otherwise 0. */
  int months() {
    return switch (this) {
      case MONTH -> 1;
      case QUARTER -> 3;
      case HALF_YEAR -> 6;
      case YEAR -> 12;
      case DECADE -> 120;
      case CENTURY -> 1_200;
      default -> 0;
    };
  }

  /** Days in one, for the units that are made of days; otherwise 0. */
  int days() {
    return switch (this) {
      case DAY, WORKDAY -> 1;
      case WEEKEND -> 2;
      case WEEK, WORKWEEK -> 7;
      case FORTNIGHT -> 14;
      default -> 0;
    };
  }
}
