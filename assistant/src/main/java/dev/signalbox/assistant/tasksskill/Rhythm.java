package dev.signalbox.assistant.tasksskill;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A recurrence rule in words, where it is a plain one; else the rule as it stands. */
final class Rhythm {
  private static final Pattern PLAIN =
      Pattern.compile("FREQ=(DAILY|WEEKLY|MONTHLY|YEARLY)(?:;BYDAY=([A-Z,]+))?");

  private Rhythm() {}

  static String words(String rule, boolean german) {
    Matcher plain = PLAIN.matcher(rule);
    if (!plain.matches()) {
      return rule;
    }
    if (plain.group(2) != null) {
      Locale language = german ? Locale.GERMANY : Locale.UK;
      var days =
          List.of(plain.group(2).split(",", -1)).stream()
              .map(code -> day(code).getDisplayName(TextStyle.FULL, language))
              .toList();
      return (german ? "jeden " : "every ") + String.join(german ? " und " : " and ", days);
    }
    return switch (plain.group(1)) {
      case "DAILY" -> german ? "täglich" : "every day";
      case "WEEKLY" -> german ? "wöchentlich" : "every week";
      case "MONTHLY" -> german ? "monatlich" : "every month";
      default -> german ? "jährlich" : "every year";
    };
  }

  private static DayOfWeek day(String code) {
    for (DayOfWeek day : DayOfWeek.values()) {
      if (day.name().startsWith(code)) {
        return day;
      }
    }
    throw new IllegalArgumentException(
        "'" + code + "' is no weekday of RFC 5545; it must be one of MO to SU");
  }
}
