package dev.signalbox.assistant.calendar;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Set;

/**
 * When somebody wants to be asked for time, on the clock of their own zone.
 *
 * @param start first time of day
 * @param end time of day after the last; midnight means the end of the day
 * @param days on these weekdays
 */
public record WorkingHours(LocalTime start, LocalTime end, Set<DayOfWeek> days) {

  /** Keeps a copy and checks the order. */
  public WorkingHours {
    days = Set.copyOf(days);
    if (!end.equals(LocalTime.MIDNIGHT) && !end.isAfter(start)) {
      throw new IllegalArgumentException(
          "working hours end at " + end + ", which is not after " + start + "; swap them");
    }
  }

  /** Monday to Friday. */
  public static WorkingHours weekdays(LocalTime start, LocalTime end) {
    return new WorkingHours(start, end, EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));
  }

  /** Every day. */
  public static WorkingHours everyDay(LocalTime start, LocalTime end) {
    return new WorkingHours(start, end, EnumSet.allOf(DayOfWeek.class));
  }
}
