package dev.signalbox.assistant.ics;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.temporal.WeekFields;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The parts of a rule, read; empty lists where the rule says nothing. */
record RuleParts(
    Frequency frequency,
    int interval,
    int count,
    List<Integer> months,
    List<Integer> weeks,
    List<Integer> yearDays,
    List<Integer> monthDays,
    List<NthDay> days,
    List<Integer> hours,
    List<Integer> minutes,
    List<Integer> seconds,
    List<Integer> positions,
    DayOfWeek weekStart) {

  static Map<String, String> cut(String text) {
    Map<String, String> parts = new LinkedHashMap<>();
    for (String part : text.strip().toUpperCase(Locale.ROOT).split(";", -1)) {
      int equal = part.indexOf('=');
      if (equal < 0 && !part.isBlank()) {
        throw new ValueException(0, "the part '" + part + "' of the rule has no '='.");
      }
      if (equal >= 0
          && parts.put(part.substring(0, equal).strip(), part.substring(equal + 1).strip())
              != null) {
        throw new ValueException(0, "the rule says " + part.substring(0, equal) + " twice.");
      }
    }
    return parts;
  }

  static RuleParts read(Map<String, String> parts) {
    RulePartReader reader = new RulePartReader(parts);
    return new RuleParts(
        reader.frequency(),
        reader.number("INTERVAL", 1),
        reader.number("COUNT", -1),
        reader.numbers("BYMONTH", 1, 12),
        reader.numbers("BYWEEKNO", -53, 53),
        reader.numbers("BYYEARDAY", -366, 366),
        reader.numbers("BYMONTHDAY", -31, 31),
        reader.days(),
        reader.numbers("BYHOUR", 0, 23),
        reader.numbers("BYMINUTE", 0, 59),
        reader.numbers("BYSECOND", 0, 60),
        reader.numbers("BYSETPOS", -366, 366),
        reader.weekStart());
  }

  boolean namesNoDay() {
    return namesOnlyWeekdays() && days.isEmpty();
  }

  boolean namesOnlyWeekdays() {
    return months.isEmpty()
        && weeks.isEmpty()
        && yearDays.isEmpty()
        && monthDays.isEmpty()
        && positions.isEmpty();
  }

  WeekFields weekFields() {
    return WeekFields.of(weekStart, 4);
  }

  /**
   * With what the rule leaves to its first occurrence: the day of the month, the weekday, the time
   * of day.
   */
  RuleParts withDefaults(LocalDateTime start) {
    boolean noDay = yearDays.isEmpty() && monthDays.isEmpty() && days.isEmpty();
    boolean yearly = frequency == Frequency.YEARLY;
    boolean date = noDay && weeks.isEmpty() && yearly;
    boolean inWeek = frequency == Frequency.WEEKLY || (yearly && !weeks.isEmpty());
    boolean weekday = noDay && inWeek;
    boolean dayOfMonth = date || (noDay && frequency == Frequency.MONTHLY);
    return new RuleParts(
        frequency,
        interval,
        count,
        date && months.isEmpty() ? List.of(start.getMonthValue()) : months,
        weeks,
        yearDays,
        dayOfMonth ? List.of(start.getDayOfMonth()) : monthDays,
        weekday ? List.of(new NthDay(0, start.getDayOfWeek())) : days,
        hours.isEmpty() && !frequency.withinDay() ? List.of(start.getHour()) : hours,
        minutes.isEmpty() && frequency.compareTo(Frequency.MINUTELY) > 0
            ? List.of(start.getMinute())
            : minutes,
        seconds.isEmpty() && frequency != Frequency.SECONDLY ? List.of(start.getSecond()) : seconds,
        positions,
        weekStart);
  }

  boolean matches(LocalDate day) {
    return (months.isEmpty() || months.contains(day.getMonthValue()))
        && (weeks.isEmpty() || inWeeks(day))
        && (yearDays.isEmpty() || counted(yearDays, day.getDayOfYear(), day.lengthOfYear()))
        && (monthDays.isEmpty() || counted(monthDays, day.getDayOfMonth(), day.lengthOfMonth()))
        && (days.isEmpty() || days.stream().anyMatch(one -> isNth(one, day)));
  }

  private boolean inWeeks(LocalDate day) {
    WeekFields fields = weekFields();
    int week = day.get(fields.weekOfWeekBasedYear());
    int last = (int) day.range(fields.weekOfWeekBasedYear()).getMaximum();
    return counted(weeks, week, last);
  }

  private boolean isNth(NthDay wanted, LocalDate day) {
    if (day.getDayOfWeek() != wanted.day()) {
      return false;
    }
    boolean inMonth = frequency == Frequency.MONTHLY || !months.isEmpty();
    boolean ordered =
        frequency == Frequency.MONTHLY || (frequency == Frequency.YEARLY && weeks.isEmpty());
    if (wanted.ordinal() == 0 || !ordered) {
      return true;
    }
    int place = inMonth ? day.getDayOfMonth() : day.getDayOfYear();
    int length = inMonth ? YearMonth.from(day).lengthOfMonth() : day.lengthOfYear();
    return wanted.ordinal() > 0
        ? (place - 1) / 7 + 1 == wanted.ordinal()
        : (length - place) / 7 + 1 == -wanted.ordinal();
  }

  private static boolean counted(List<Integer> wanted, int place, int length) {
    return wanted.contains(place) || wanted.contains(place - length - 1);
  }
}
