package dev.signalbox.assistant.ics;

import java.time.temporal.ChronoUnit;

/** How often a rule repeats (RFC 5545 section 3.3.10). */
public enum Frequency {
  SECONDLY(ChronoUnit.SECONDS),
  MINUTELY(ChronoUnit.MINUTES),
  HOURLY(ChronoUnit.HOURS),
  DAILY(ChronoUnit.DAYS),
  WEEKLY(ChronoUnit.WEEKS),
  MONTHLY(ChronoUnit.MONTHS),
  YEARLY(ChronoUnit.YEARS);

  private final ChronoUnit unit;

  Frequency(ChronoUnit unit) {
    this.unit = unit;
  }

  ChronoUnit unit() {
    return unit;
  }

  /** Whether it repeats within a day. */
  boolean withinDay() {
    return compareTo(DAILY) < 0;
  }
}
