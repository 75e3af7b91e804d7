package dev.signalbox.assistant.ics;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** The digits of dates and times: {@code 20260105} and {@code 20260105T090000}. */
final class WhenText {

  private WhenText() {}

  static String dateTime(LocalDateTime time) {
    return digits(time.getYear(), 4)
        + digits(time.getMonthValue(), 2)
        + digits(time.getDayOfMonth(), 2)
        + "T"
        + digits(time.getHour(), 2)
        + digits(time.getMinute(), 2)
        + digits(time.getSecond(), 2);
  }

  static boolean isDate(String text) {
    return text.length() == 8 && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** A date, or nothing that is one. */
  static LocalDate date(String text) {
    if (!isDate(text)) {
      throw new DateTimeException("'" + text + "' is not a date such as 20260105");
    }
    return LocalDate.of(number(text, 0, 4), number(text, 4, 6), number(text, 6, 8));
  }

  /** A date with a time; a leap second counts as the second before. */
  static LocalDateTime local(String text) {
    boolean shaped = text.length() == 15 && text.charAt(8) == 'T' && isDate(text.substring(0, 8));
    if (!shaped || !text.substring(9).chars().allMatch(c -> c >= '0' && c <= '9')) {
      throw new DateTimeException("'" + text + "' is not a time such as 20260105T090000");
    }
    int second = Math.min(59, number(text, 13, 15));
    return date(text.substring(0, 8))
        .atTime(LocalTime.of(number(text, 9, 11), number(text, 11, 13), second));
  }

  private static int number(String text, int from, int to) {
    return Integer.parseInt(text, from, to, 10);
  }

  private static String digits(int number, int width) {
    String text = Integer.toString(number);
    return "0".repeat(Math.max(0, width - text.length())) + text;
  }
}
