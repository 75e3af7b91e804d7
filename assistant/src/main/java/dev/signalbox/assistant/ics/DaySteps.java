package dev.signalbox.assistant.ics;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Year;
import java.time.temporal.TemporalAdjusters;
import java.time.temporal.WeekFields;
import java.util.ArrayList;
import java.util.List;

/** Steps of a day, a week, a month or a year: each day in it is asked whether the rule names it. */
final class DaySteps implements Steps {

  private static final LocalDate END_OF_TIME = LocalDate.of(Year.MAX_VALUE, 1, 1);

  private final RuleParts rule;
  private final LocalDate first;
  private final List<LocalTime> times;

  DaySteps(RuleParts rule, LocalDateTime start) {
    this.rule = rule;
    this.first = firstDay(rule, start.toLocalDate());
    this.times = times(rule);
  }

  @Override
  public long near(LocalDateTime time) {
    long units = rule.frequency().unit().between(first, time.toLocalDate());
    return Math.max(0, units / rule.interval() - 1);
  }

  @Override
  public LocalDateTime begin(long step) {
    return day(step).atStartOfDay();
  }

  @Override
  public long next(long step) {
    return step + 1;
  }

  @Override
  public List<LocalDateTime> candidates(long step) {
    LocalDate begin = day(step);
    LocalDate end = after(begin);
    List<LocalDateTime> found = new ArrayList<>();
    for (LocalDate day = begin; day.isBefore(end); day = day.plusDays(1)) {
      if (rule.matches(day)) {
        for (LocalTime time : times) {
          found.add(day.atTime(time));
        }
      }
    }
    return found;
  }

  private LocalDate day(long step) {
    long units = step * rule.interval();
    if (units > rule.frequency().unit().between(first, END_OF_TIME)) {
      return END_OF_TIME;
    }
    if (!byWeekYear()) {
      return first.plus(units, rule.frequency().unit());
    }
    int year = first.get(rule.weekFields().weekBasedYear()) + Math.toIntExact(units);
    return firstWeek(rule.weekFields(), year);
  }

  private LocalDate after(LocalDate begin) {
    return byWeekYear()
        ? firstWeek(rule.weekFields(), begin.get(rule.weekFields().weekBasedYear()) + 1)
        : begin.plus(1, rule.frequency().unit());
  }

  /**
   * Weeks with numbers belong to a year of whole weeks, whose ends may be in the neighbouring
   * years.
   */
  private boolean byWeekYear() {
    return isByWeekYear(rule);
  }

  private static boolean isByWeekYear(RuleParts rule) {
    return rule.frequency() == Frequency.YEARLY && !rule.weeks().isEmpty();
  }

  private static LocalDate firstDay(RuleParts rule, LocalDate start) {
    return switch (rule.frequency()) {
      case WEEKLY -> start.with(TemporalAdjusters.previousOrSame(rule.weekStart()));
      case MONTHLY -> start.withDayOfMonth(1);
      case YEARLY ->
          isByWeekYear(rule)
              ? firstWeek(rule.weekFields(), start.get(rule.weekFields().weekBasedYear()))
              : start.withDayOfYear(1);
      default -> start;
    };
  }

  /** The week with 4 January is the first. */
  private static LocalDate firstWeek(WeekFields fields, int year) {
    return LocalDate.of(year, 1, 4)
        .with(TemporalAdjusters.previousOrSame(fields.getFirstDayOfWeek()));
  }

  private static List<LocalTime> times(RuleParts rule) {
    return rule.hours().stream()
        .flatMap(hour -> TimeSteps.within(hour, rule.minutes(), rule.seconds()))
        .sorted()
        .distinct()
        .toList();
  }
}
