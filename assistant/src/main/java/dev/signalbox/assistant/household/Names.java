package dev.signalbox.assistant.household;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;

/**
 * Dates and times in words. Own small tables, because the locale data of the JDK take longer to
 * load than the whole household to write.
 */
final class Names {

  private static final List<String> DAYS =
      List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");
  private static final List<String> TAGE =
      List.of("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag");
  private static final List<String> MONTHS =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");
  private static final List<String> MONATE =
      List.of(
          "Januar",
          "Februar",
          "März",
          "April",
          "Mai",
          "Juni",
          "Juli",
          "August",
          "September",
          "Oktober",
          "November",
          "Dezember");

  private Names() {}

  static String weekday(LocalDate date) {
    return DAYS.get(date.getDayOfWeek().getValue() - 1);
  }

  static String wochentag(LocalDate date) {
    return TAGE.get(date.getDayOfWeek().getValue() - 1);
  }

  static String month(LocalDate date) {
    return MONTHS.get(date.getMonthValue() - 1);
  }

  /** 3 March. */
  static String dayAndMonth(LocalDate date) {
    return date.getDayOfMonth() + " " + month(date);
  }

  /** 3. März. */
  static String tagUndMonat(LocalDate date) {
    return date.getDayOfMonth() + ". " + MONATE.get(date.getMonthValue() - 1);
  }

  /** 9 am, 3:30 pm. */
  static String clock(LocalTime time) {
    int hour = time.getHour() % 12 == 0 ? 12 : time.getHour() % 12;
    String minutes = time.getMinute() == 0 ? "" : ":" + two(time.getMinute());
    return hour + minutes + (time.getHour() < 12 ? " am" : " pm");
  }

  /** 20260303. */
  static String digits(LocalDate date) {
    return four(date.getYear()) + two(date.getMonthValue()) + two(date.getDayOfMonth());
  }

  /** 20260303T150000. */
  static String digits(ZonedDateTime at) {
    return digits(at.toLocalDate())
        + "T"
        + two(at.getHour())
        + two(at.getMinute())
        + two(at.getSecond());
  }

  /** 03.03.2026. */
  static String datum(LocalDate date) {
    return two(date.getDayOfMonth()) + "." + two(date.getMonthValue()) + "." + four(date.getYear());
  }

  /** The date and time of RFC 5322 section 3.3. */
  static String mailDate(ZonedDateTime at) {
    int offset = at.getOffset().getTotalSeconds() / 60;
    return weekday(at.toLocalDate()).substring(0, 3)
        + ", "
        + at.getDayOfMonth()
        + " "
        + month(at.toLocalDate()).substring(0, 3)
        + " "
        + four(at.getYear())
        + " "
        + two(at.getHour())
        + ":"
        + two(at.getMinute())
        + ":"
        + two(at.getSecond())
        + (offset < 0 ? " -" : " +")
        + two(Math.abs(offset) / 60)
        + two(Math.abs(offset) % 60);
  }

  static String two(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }

  private static String four(int year) {
    return "0".repeat(4 - Integer.toString(year).length()) + year;
  }
}
