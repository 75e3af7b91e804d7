package dev.signalbox.assistant.tasks;

import dev.signalbox.assistant.ics.RecurrenceRule;
import dev.signalbox.assistant.ics.When;
import dev.signalbox.assistant.lines.Component;
import dev.signalbox.assistant.lines.ContentLine;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** How a repeating task goes on when it is done. */
final class Repetition {

  private static final int YEARS_AHEAD = 8;

  private Repetition() {}

  /** The task at its next time: after the one that was due, and not in the past. */
  static Optional<Component> next(
      Component main, Task task, TaskReader reader, Instant now, ZoneId zone) {
    if (task.rule().isEmpty() || task.due().isEmpty()) {
      return Optional.empty();
    }
    When due = task.due().get();
    RecurrenceRule rule = task.rule().get();
    LocalDateTime today = due.localOf(now, zone);
    LocalDateTime after = due.local().isAfter(today) ? due.local() : today;
    List<LocalDateTime> times = rule.between(due, due.local(), after.plusYears(YEARS_AHEAD), zone);
    for (int skipped = 1; skipped < times.size(); skipped++) {
      LocalDateTime time = times.get(skipped);
      if (time.isAfter(due.local()) && !time.toLocalDate().isBefore(after.toLocalDate())) {
        return Optional.of(at(main, due, time, reader, counted(rule, skipped)));
      }
    }
    return Optional.empty();
  }

  private static Component at(
      Component main, When due, LocalDateTime time, TaskReader reader, RecurrenceRule rule) {
    Component moved = main.with(ContentLine.of("RRULE", rule.text()));
    Optional<When> start = reader.start(main);
    if (start.isPresent()) {
      Duration lead = Duration.between(start.get().local(), due.local());
      moved = moved.with(start.get().at(time.minus(lead)).line("DTSTART"));
    }
    boolean byDuration = main.first("DUE").isEmpty();
    return byDuration ? moved : moved.with(due.at(time).line("DUE"));
  }

  /** A rule that counts has fewer times left. */
  private static RecurrenceRule counted(RecurrenceRule rule, int done) {
    return rule.count().isPresent() ? rule.count(rule.count().getAsInt() - done) : rule;
  }
}
