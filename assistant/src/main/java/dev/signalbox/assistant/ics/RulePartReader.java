package dev.signalbox.assistant.ics;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the parts of one rule and refuses what RFC 5545 does not allow. */
final class RulePartReader {

  private static final Set<String> KNOWN =
      Set.of(
          "FREQ",
          "UNTIL",
          "COUNT",
          "INTERVAL",
          "BYSECOND",
          "BYMINUTE",
          "BYHOUR",
          "BYDAY",
          "BYMONTHDAY",
          "BYYEARDAY",
          "BYWEEKNO",
          "BYMONTH",
          "BYSETPOS",
          "WKST");

  private final Map<String, String> parts;

  RulePartReader(Map<String, String> parts) {
    this.parts = parts;
    for (String name : parts.keySet()) {
      if (!KNOWN.contains(name) && !name.startsWith("X-")) {
        throw wrong("it has the unknown part " + name);
      }
    }
    if (parts.containsKey("UNTIL")) {
      checkUntil(parts.get("UNTIL"));
    }
  }

  Frequency frequency() {
    String name = parts.getOrDefault("FREQ", "nothing");
    for (Frequency frequency : Frequency.values()) {
      if (frequency.name().equals(name)) {
        return frequency;
      }
    }
    throw wrong(
        "FREQ is "
            + name
            + " and must be DAILY, WEEKLY, MONTHLY, YEARLY, HOURLY, MINUTELY or SECONDLY");
  }

  int number(String part, int otherwise) {
    String text = parts.get(part);
    if (text == null) {
      return otherwise;
    }
    int number = parse(part, text);
    if (number < 1) {
      throw wrong(part + " is " + text + " and must be at least 1");
    }
    return number;
  }

  List<Integer> numbers(String part, int least, int most) {
    List<Integer> numbers = new ArrayList<>();
    for (String text : list(part)) {
      int number = parse(part, text);
      if (number < least || number > most || (number == 0 && least < 0)) {
        throw wrong(part + " has " + text + ", which is out of range");
      }
      numbers.add(number);
    }
    return List.copyOf(numbers);
  }

  List<NthDay> days() {
    return list("BYDAY").stream()
        .map(
            text -> {
              int split = Math.max(0, text.length() - 2);
              String ordinal = text.substring(0, split);
              int number = ordinal.isEmpty() ? 0 : parse("BYDAY", ordinal);
              return new NthDay(number, day("BYDAY", text.substring(split)));
            })
        .toList();
  }

  DayOfWeek weekStart() {
    return Optional.ofNullable(parts.get("WKST"))
        .map(code -> day("WKST", code))
        .orElse(DayOfWeek.MONDAY);
  }

  private List<String> list(String part) {
    String text = parts.get(part);
    return text == null ? List.of() : List.of(text.split(",", -1));
  }

  private static DayOfWeek day(String part, String code) {
    for (DayOfWeek day : DayOfWeek.values()) {
      if (NthDay.code(day).equals(code)) {
        return day;
      }
    }
    throw wrong(part + " has '" + code + "', which is not a weekday such as MO");
  }

  private static int parse(String part, String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException none) {
      throw wrong(part + " has '" + text + "', which is not a number");
    }
  }

  private static void checkUntil(String until) {
    try {
      if (WhenText.isDate(until)) {
        WhenText.date(until);
      } else {
        WhenText.local(until.endsWith("Z") ? until.substring(0, until.length() - 1) : until);
      }
    } catch (DateTimeException not) {
      throw wrong("UNTIL: " + not.getMessage());
    }
  }

  private static ValueException wrong(String what) {
    return new ValueException(0, "the recurrence rule makes no sense: " + what + ".");
  }
}
