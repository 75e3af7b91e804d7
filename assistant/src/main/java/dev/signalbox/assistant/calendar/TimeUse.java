package dev.signalbox.assistant.calendar;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;

/** What overlaps and what is left over, from occurrences sorted by start. */
final class TimeUse {

  private TimeUse() {}

  static List<Conflict> conflicts(List<Occurrence> busy) {
    List<Conflict> conflicts = new ArrayList<>();
    for (int i = 0; i < busy.size(); i++) {
      Occurrence first = busy.get(i);
      for (int j = i + 1; j < busy.size() && busy.get(j).start().isBefore(first.end()); j++) {
        conflicts.add(new Conflict(first, busy.get(j)));
      }
    }
    return conflicts;
  }

  static List<FreeSlot> free(
      List<Occurrence> busy,
      ZonedDateTime from,
      ZonedDateTime to,
      Duration atLeast,
      WorkingHours hours) {
    List<FreeSlot> slots = new ArrayList<>();
    for (LocalDate day = from.toLocalDate();
        !day.isAfter(to.toLocalDate());
        day = day.plusDays(1)) {
      if (hours.days().contains(day.getDayOfWeek())) {
        ZonedDateTime open = day.atTime(hours.start()).atZone(from.getZone());
        ZonedDateTime close = closing(day, hours).atZone(from.getZone());
        gaps(busy, later(open, from), close.isBefore(to) ? close : to, atLeast, slots);
      }
    }
    return slots;
  }

  private static LocalDateTime closing(LocalDate day, WorkingHours hours) {
    return hours.end().equals(LocalTime.MIDNIGHT)
        ? day.plusDays(1).atStartOfDay()
        : day.atTime(hours.end());
  }

  private static void gaps(
      List<Occurrence> busy,
      ZonedDateTime open,
      ZonedDateTime close,
      Duration atLeast,
      List<FreeSlot> slots) {
    ZonedDateTime free = open;
    for (Occurrence one : busy) {
      if (one.start().isBefore(close)) {
        keep(free, one.start(), atLeast, slots);
        free = later(free, one.end());
      }
    }
    keep(free, close, atLeast, slots);
  }

  private static void keep(
      ZonedDateTime start, ZonedDateTime end, Duration atLeast, List<FreeSlot> slots) {
    if (end.isAfter(start) && Duration.between(start, end).compareTo(atLeast) >= 0) {
      slots.add(new FreeSlot(start, end));
    }
  }

  private static ZonedDateTime later(ZonedDateTime one, ZonedDateTime other) {
    return one.isBefore(other) ? other : one;
  }
}
