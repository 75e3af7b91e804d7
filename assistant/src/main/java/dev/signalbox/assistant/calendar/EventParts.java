package dev.signalbox.assistant.calendar;

import dev.signalbox.assistant.ics.RecurrenceRule;
import dev.signalbox.assistant.ics.Span;
import dev.signalbox.assistant.ics.When;
import dev.signalbox.assistant.lines.Component;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/**
 * One VEVENT, read.
 *
 * @param event what it says
 * @param component how it is written
 * @param added RDATE
 * @param excluded EXDATE
 * @param future whether it changes its instance and all later ones (RANGE=THISANDFUTURE)
 */
record EventParts(
    Event event, Component component, List<Added> added, List<When> excluded, boolean future) {

  /** A further occurrence with its own length. */
  record Added(When start, Span length) {}

  boolean master() {
    return event.recurrenceId().isEmpty();
  }

  /** Whether it stands for the instance with this original start. */
  boolean replaces(When start, ZoneId person) {
    return event.recurrenceId().filter(id -> same(id, start, person)).isPresent();
  }

  List<RecurrenceRule> rules() {
    return event.rules();
  }

  /** The same moment, or the same day where one of the two is only a day. */
  static boolean same(When one, When other, ZoneId person) {
    return (one instanceof When.Day || other instanceof When.Day)
        ? one.local().toLocalDate().equals(other.local().toLocalDate())
        : one.instant(person).equals(other.instant(person));
  }

  /** When something of this length that starts then is over. */
  static Instant end(When start, Span length, ZoneId person) {
    if (start instanceof When.Day(var date) && length.time().isZero()) {
      return new When.Day(date.plusDays(length.days())).instant(person);
    }
    return length.after(start.instant(person), start.rules(person));
  }
}
