package dev.signalbox.assistant.calendar;

import dev.signalbox.assistant.ics.RecurrenceRule;
import dev.signalbox.assistant.ics.Span;
import dev.signalbox.assistant.ics.When;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * An event as it is written: a single one, a whole series, or one changed instance of a series.
 *
 * @param uid the same for a series and its changed instances
 * @param title SUMMARY, or empty text
 * @param start of the first occurrence
 * @param length from start to end
 * @param location or empty text
 * @param organizer who invites, if the event says so
 * @param attendees in the order of the file
 * @param notes DESCRIPTION, or empty text
 * @param rules how it repeats; empty for most
 * @param recurrenceId of a changed instance: when it would have been
 * @param transparent whether the time stays free
 * @param status whether it takes place
 * @param file where it is written
 */
public record Event(
    String uid,
    String title,
    When start,
    Span length,
    String location,
    Optional<Attendee> organizer,
    List<Attendee> attendees,
    String notes,
    List<RecurrenceRule> rules,
    Optional<When> recurrenceId,
    boolean transparent,
    Status status,
    Path file) {

  /** Keeps copies. */
  public Event {
    attendees = List.copyOf(attendees);
    rules = List.copyOf(rules);
  }

  /** Whether it is days and not times. */
  public boolean allDay() {
    return start instanceof When.Day;
  }

  /** Whether it repeats, or is an instance of what does. */
  public boolean series() {
    return !rules.isEmpty() || recurrenceId.isPresent();
  }

  /**
   * Whether nothing else should be at its time: not when it is transparent, cancelled or for whole
   * days.
   */
  public boolean blocks() {
    return !transparent && status != Status.CANCELLED && !allDay();
  }
}
