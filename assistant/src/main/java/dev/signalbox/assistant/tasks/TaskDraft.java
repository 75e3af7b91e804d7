package dev.signalbox.assistant.tasks;

import dev.signalbox.assistant.ics.RecurrenceRule;
import dev.signalbox.assistant.ics.When;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/**
 * A task that somebody wants.
 *
 * @param uid chosen by the caller: creating twice with the same one makes one task
 * @param title what is to be done
 * @param due a day or a time, if it has one; needed for a reminder and for repeating
 * @param priority how urgent
 * @param lists categories, such as {@code shopping}
 * @param reminder how long before the due time to remind; zero for at that time
 * @param rule how it repeats
 * @param notes or empty text
 * @param calendar which sub-folder of a folder of calendars, or empty text
 */
public record TaskDraft(
    String uid,
    String title,
    Optional<When> due,
    Priority priority,
    List<String> lists,
    Optional<Duration> reminder,
    Optional<RecurrenceRule> rule,
    String notes,
    String calendar) {

  /** Checks that it can be written. */
  public TaskDraft {
    lists = List.copyOf(lists);
    if (uid.isBlank() || uid.chars().anyMatch(c -> c < ' ')) {
      throw new IllegalArgumentException(
          "the UID of a new task is empty or has control characters; choose another");
    }
    if (due.isEmpty() && (reminder.isPresent() || rule.isPresent())) {
      throw new IllegalArgumentException(
          "a task that reminds or repeats needs a due time; say when it is due");
    }
  }

  /** With a title only. */
  public static TaskDraft of(String uid, String title) {
    return new TaskDraft(
        uid,
        title,
        Optional.empty(),
        Priority.NONE,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        "",
        "");
  }

  /** Due at a time. */
  public TaskDraft due(ZonedDateTime time) {
    return due(When.Zoned.of(time));
  }

  /** Due on a day. */
  public TaskDraft due(LocalDate day) {
    return due(new When.Day(day));
  }

  private TaskDraft due(When when) {
    return new TaskDraft(
        uid, title, Optional.of(when), priority, lists, reminder, rule, notes, calendar);
  }

  /** With a reminder; give the due time first. */
  public TaskDraft reminding(Duration before) {
    return new TaskDraft(
        uid, title, due, priority, lists, Optional.of(before), rule, notes, calendar);
  }

  /** Repeating; give the due time first. */
  public TaskDraft repeating(RecurrenceRule how) {
    return new TaskDraft(
        uid, title, due, priority, lists, reminder, Optional.of(how), notes, calendar);
  }

  /** In a list. */
  public TaskDraft on(String list) {
    return new TaskDraft(uid, title, due, priority, List.of(list), reminder, rule, notes, calendar);
  }

  /** With a priority. */
  public TaskDraft priority(Priority urgency) {
    return new TaskDraft(uid, title, due, urgency, lists, reminder, rule, notes, calendar);
  }

  /** With notes. */
  public TaskDraft noting(String text) {
    return new TaskDraft(uid, title, due, priority, lists, reminder, rule, text, calendar);
  }

  /** In one calendar of a folder of them. */
  public TaskDraft in(String subfolder) {
    return new TaskDraft(uid, title, due, priority, lists, reminder, rule, notes, subfolder);
  }
}
