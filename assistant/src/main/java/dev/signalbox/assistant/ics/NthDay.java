package dev.signalbox.assistant.ics;

import java.time.DayOfWeek;

/**
 * A weekday of a BYDAY list.
 *
 * @param ordinal which one in the month or year, from the end when negative; 0 for each
 */
record NthDay(int ordinal, DayOfWeek day) {

  String text() {
    return (ordinal == 0 ? "" : Integer.toString(ordinal)) + code(day);
  }

  static String code(DayOfWeek day) {
    return day.name().substring(0, 2);
  }
}
