package dev.signalbox.assistant.ics;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Simple rules unfolded in the plainest way: walk through every day since the start and ask. */
record NaiveOracle(
    Frequency frequency,
    int interval,
    Set<DayOfWeek> weekdays,
    Set<Integer> monthDays,
    Set<Integer> months,
    int count,
    LocalDateTime until) {

  List<LocalDateTime> between(LocalDateTime start, LocalDateTime from, LocalDateTime to) {
    List<LocalDateTime> found = new ArrayList<>();
    int seen = 0;
    for (LocalDate day = start.toLocalDate();
        !day.isAfter(to.toLocalDate()) && seen < count;
        day = day.plusDays(1)) {
      LocalDateTime time = day.atTime(start.toLocalTime());
      boolean happens =
          time.equals(start)
              || (isStep(start.toLocalDate(), day) && isNamed(start.toLocalDate(), day));
      if (happens && (time.equals(start) || !time.isAfter(until))) {
        seen++;
        if (!time.isBefore(from) && !time.isAfter(to)) {
          found.add(time);
        }
      }
    }
    return found;
  }

  private boolean isStep(LocalDate start, LocalDate day) {
    long distance =
        switch (frequency) {
          case WEEKLY -> ChronoUnit.WEEKS.between(monday(start), monday(day));
          case MONTHLY ->
              (day.getYear() - start.getYear()) * 12L + day.getMonthValue() - start.getMonthValue();
          case YEARLY -> day.getYear() - start.getYear();
          default -> ChronoUnit.DAYS.between(start, day);
        };
    return distance % interval == 0;
  }

  private boolean isNamed(LocalDate start, LocalDate day) {
    boolean any = weekdays.isEmpty() && monthDays.isEmpty();
    boolean month = months.isEmpty() || months.contains(day.getMonthValue());
    boolean weekday = weekdays.isEmpty() || weekdays.contains(day.getDayOfWeek());
    boolean monthDay = monthDays.isEmpty() || monthDays.contains(day.getDayOfMonth());
    boolean inherited =
        switch (frequency) {
          case WEEKLY -> !any || day.getDayOfWeek() == start.getDayOfWeek();
          case MONTHLY -> !any || day.getDayOfMonth() == start.getDayOfMonth();
          case YEARLY ->
              !any
                  || (day.getDayOfMonth() == start.getDayOfMonth()
                      && (!months.isEmpty() || day.getMonthValue() == start.getMonthValue()));
          default -> true;
        };
    return month && weekday && monthDay && inherited;
  }

  private static LocalDate monday(LocalDate day) {
    return day.minusDays(day.getDayOfWeek().getValue() - 1L);
  }
}
