package dev.signalbox.runtime.understand.time;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * Picks the half of the day for times said as on a twelve-hour clock. "Remind me at 8" said at
 * 14:00 means 20:00 today, said at 07:00 it means 08:00; "Friday at 3" means the afternoon, because
 * few people meet at night.
 */
public final class Halves {
  /** Hours before this are taken for the afternoon when a day but no half was said. */
  private static final LocalTime DAY_BEGINS = LocalTime.of(7, 0);

  private static final LocalTime NIGHT_ENDS = LocalTime.of(5, 0);

  private Halves() {}

  /**
   * The first moment strictly after now at which clocks show this time; never in the past. A time
   * without its half is never taken for the dead of night (00:00 to 04:59).
   */
  public static TimeValue.Moment next(TimeValue.Clock clock, ZonedDateTime now) {
    ZoneId zone = clock.zone().orElse(now.getZone());
    LocalDateTime there = now.withZoneSameInstant(zone).toLocalDateTime();
    LocalDateTime best = there.toLocalDate().atTime(clock.time());
    int step = clock.ambiguousHalf() ? 12 : 24;
    while (!best.isAfter(there) || (clock.ambiguousHalf() && isNight(best.toLocalTime()))) {
      best = best.plusHours(step);
    }
    return new TimeValue.Moment(best, zone, false);
  }

  private static boolean isNight(LocalTime time) {
    return time.isBefore(NIGHT_ENDS);
  }

  /**
   * Settles the half of a moment whose day was said: the morning reading from 07:00 on unless it
   * has passed, otherwise the one twelve hours later.
   */
  public static TimeValue.Moment settle(TimeValue.Moment moment, ZonedDateTime now) {
    if (!moment.ambiguousHalf()) {
      return moment;
    }
    LocalDateTime there = now.withZoneSameInstant(moment.zone()).toLocalDateTime();
    boolean late =
        moment.local().toLocalTime().isBefore(DAY_BEGINS) || !moment.local().isAfter(there);
    LocalDateTime local = late ? moment.local().plusHours(12) : moment.local();
    return new TimeValue.Moment(local, moment.zone(), false);
  }

  /** Settles the half of a span in the same way, by where it begins. */
  public static TimeValue.Span settle(TimeValue.Span span, ZonedDateTime now) {
    if (!span.ambiguousHalf()) {
      return span;
    }
    LocalDateTime there = now.withZoneSameInstant(span.zone()).toLocalDateTime();
    boolean late = span.from().toLocalTime().isBefore(DAY_BEGINS) || !span.from().isAfter(there);
    int hours = late ? 12 : 0;
    return new TimeValue.Span(
        span.from().plusHours(hours), span.to().plusHours(hours), span.zone(), false);
  }
}
