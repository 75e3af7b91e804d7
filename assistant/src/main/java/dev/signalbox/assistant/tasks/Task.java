package dev.signalbox.assistant.tasks;

import dev.signalbox.assistant.ics.RecurrenceRule;
import dev.signalbox.assistant.ics.When;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/**
 * Something to do.
 *
 * @param uid its key
 * @param title SUMMARY, or empty text
 * @param due a day or a time, if it has one
 * @param priority how urgent
 * @param lists its categories, such as {@code shopping}
 * @param reminders when to remind, by time
 * @param rule how it repeats, if it does
 * @param notes DESCRIPTION, or empty text
 * @param done whether it is done or cancelled
 * @param completed when it was done, if that is known
 * @param file where it is written
 */
public record Task(
    String uid,
    String title,
    Optional<When> due,
    Priority priority,
    List<String> lists,
    List<Instant> reminders,
    Optional<RecurrenceRule> rule,
    String notes,
    boolean done,
    Optional<Instant> completed,
    Path file) {

  /** Keeps copies. */
  public Task {
    lists = List.copyOf(lists);
    reminders = List.copyOf(reminders);
  }

  /** When it is due for a person in a zone; a day means its beginning. */
  public Optional<ZonedDateTime> dueAt(ZoneId zone) {
    return due.map(when -> when.instant(zone).atZone(zone));
  }

  /**
   * Whether it is open and its time is over; what is due on a day is late only from the next day
   * on.
   */
  public boolean overdue(Instant now, ZoneId zone) {
    return !done && due.filter(when -> !deadline(when, zone).isAfter(now)).isPresent();
  }

  /** Whether it is in a list, without case. */
  public boolean in(String list) {
    return lists.stream().anyMatch(list::equalsIgnoreCase);
  }

  private static Instant deadline(When when, ZoneId zone) {
    return when instanceof When.Day(var date)
        ? date.plusDays(1).atStartOfDay(zone).toInstant()
        : when.instant(zone);
  }
}
