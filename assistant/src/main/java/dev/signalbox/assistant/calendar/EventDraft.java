package dev.signalbox.assistant.calendar;

import dev.signalbox.assistant.ics.RecurrenceRule;
import dev.signalbox.assistant.ics.When;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/**
 * An event that somebody wants.
 *
 * @param uid chosen by the caller: creating twice with the same one makes one event
 * @param title what it is called
 * @param start of the first occurrence
 * @param end of the first occurrence, exclusive; of the same kind as the start
 * @param location or empty text
 * @param notes or empty text
 * @param attendees who is invited
 * @param rule how it repeats
 * @param calendar which sub-folder of a folder of calendars, or empty text
 */
public record EventDraft(
    String uid,
    String title,
    When start,
    When end,
    String location,
    String notes,
    List<Attendee> attendees,
    Optional<RecurrenceRule> rule,
    String calendar) {

  /** Checks the UID and the order. */
  public EventDraft {
    attendees = List.copyOf(attendees);
    if (uid.isBlank() || uid.chars().anyMatch(c -> c < ' ')) {
      throw new IllegalArgumentException(
          "the UID of a new event is empty or has control characters; choose another");
    }
    if (end.local().isBefore(start.local())
        && start.getClass() == end.getClass()
        && sameZone(start, end)) {
      throw new IllegalArgumentException(
          "the event ends at "
              + end.value()
              + ", before it begins at "
              + start.value()
              + "; swap them");
    }
  }

  /** At a time; the zone of the start is the zone of the event. */
  public static EventDraft timed(String uid, String title, ZonedDateTime start, ZonedDateTime end) {
    ZonedDateTime same = end.withZoneSameInstant(start.getZone());
    return of(uid, title, When.Zoned.of(start), When.Zoned.of(same));
  }

  /**
   * Whole days.
   *
   * @param first the first day
   * @param after the day after the last
   */
  public static EventDraft allDay(String uid, String title, LocalDate first, LocalDate after) {
    return of(uid, title, new When.Day(first), new When.Day(after));
  }

  private static EventDraft of(String uid, String title, When start, When end) {
    return new EventDraft(uid, title, start, end, "", "", List.of(), Optional.empty(), "");
  }

  /** At a place. */
  public EventDraft at(String place) {
    return new EventDraft(uid, title, start, end, place, notes, attendees, rule, calendar);
  }

  /** With people. */
  public EventDraft with(List<Attendee> people) {
    return new EventDraft(uid, title, start, end, location, notes, people, rule, calendar);
  }

  /** With notes. */
  public EventDraft noting(String text) {
    return new EventDraft(uid, title, start, end, location, text, attendees, rule, calendar);
  }

  /** Again and again. */
  public EventDraft repeating(RecurrenceRule how) {
    return new EventDraft(
        uid, title, start, end, location, notes, attendees, Optional.of(how), calendar);
  }

  /** In one calendar of a folder of them. */
  public EventDraft in(String subfolder) {
    return new EventDraft(uid, title, start, end, location, notes, attendees, rule, subfolder);
  }

  private static boolean sameZone(When one, When other) {
    return !(one instanceof When.Zoned here)
        || (other instanceof When.Zoned there && here.zone().equals(there.zone()));
  }
}
