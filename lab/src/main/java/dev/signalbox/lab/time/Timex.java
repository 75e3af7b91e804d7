package dev.signalbox.lab.time;

import dev.signalbox.runtime.understand.time.TimeValue;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes a recurrence as the TIMEX that Recognizers-Text uses. */
final class Timex {
  private static final List<String> DAYS = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");

  private Timex() {}

  static String of(TimeValue.Recurrence recurrence) {
    Map<String, String> parts = new HashMap<>();
    for (String part : recurrence.rrule().split(";", -1)) {
      int equals = part.indexOf('=');
      parts.put(part.substring(0, equals), part.substring(equals + 1));
    }
    String clock = recurrence.at().map(Timex::clock).orElse("");
    String days = parts.getOrDefault("BYDAY", "");
    int interval = Integer.parseInt(parts.getOrDefault("INTERVAL", "1"));
    if (days.equals("MO,TU,WE,TH,FR")) {
      return "P1WD";
    }
    if (days.equals("SA,SU")) {
      return "P" + interval + "WE";
    }
    if (DAYS.contains(days)) {
      return "XXXX-WXX-" + (DAYS.indexOf(days) + 1) + clock;
    }
    if (parts.containsKey("BYMONTH")) {
      return "XXXX-"
          + two(parts.getOrDefault("BYMONTH", "1"))
          + "-"
          + two(parts.getOrDefault("BYMONTHDAY", "1"));
    }
    if (parts.containsKey("BYMONTHDAY")) {
      return "XXXX-XX-" + two(parts.getOrDefault("BYMONTHDAY", "1"));
    }
    boolean daily = parts.getOrDefault("FREQ", "").equals("DAILY");
    return daily && !clock.isEmpty() ? clock : period(parts.getOrDefault("FREQ", ""), interval);
  }

  private static String two(String number) {
    return number.length() < 2 ? "0" + number : number;
  }

  private static String period(String frequency, int interval) {
    return switch (frequency) {
      case "HOURLY" -> "PT" + interval + "H";
      case "DAILY" -> "P" + interval + "D";
      case "WEEKLY" -> "P" + interval + "W";
      case "MONTHLY" -> interval == 6 ? "P0.5Y" : "P" + interval + "M";
      case "YEARLY" -> "P" + interval + "Y";
      default -> frequency;
    };
  }

  private static String clock(TimeValue at) {
    return switch (at) {
      case TimeValue.Clock clock -> time(clock.time());
      case TimeValue.Clocks clocks -> part(clocks.from());
      default -> "";
    };
  }

  private static String time(LocalTime time) {
    String hour = "T" + two(Integer.toString(time.getHour()));
    return time.getMinute() == 0 ? hour : hour + ":" + two(Integer.toString(time.getMinute()));
  }

  private static String part(LocalTime from) {
    return switch (from.getHour()) {
      case 8 -> "TMO";
      case 12 -> "TAF";
      case 16 -> "TEV";
      default -> "TNI";
    };
  }
}
