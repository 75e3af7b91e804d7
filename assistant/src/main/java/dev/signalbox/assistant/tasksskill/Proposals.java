package dev.signalbox.assistant.tasksskill;

import dev.signalbox.assistant.filechange.CannotException;
import dev.signalbox.assistant.filechange.Proposal;
import dev.signalbox.assistant.ics.RecurrenceRule;
import dev.signalbox.assistant.lines.FileChange;
import dev.signalbox.assistant.tasks.Task;
import dev.signalbox.assistant.tasks.TaskDraft;
import dev.signalbox.assistant.tasks.TaskList;
import dev.signalbox.core.tool.Card;
import dev.signalbox.core.tool.Invocation;
import dev.signalbox.core.tool.Value;
import dev.signalbox.runtime.understand.time.WallClock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What each changing tool of the task list would do. */
final class Proposals {
  /** After the beginning of a day for which no time was said. */
  private static final Duration MORNING = Duration.ofHours(9);

  private final Supplier<TaskList> tasks;

  Proposals(Supplier<TaskList> tasks) {
    this.tasks = tasks;
  }

  Proposal create(Invocation call) {
    boolean german = TaskTools.german(call);
    String title =
        call.text("title")
            .map(String::strip)
            .filter(words -> !words.isEmpty())
            .orElseThrow(
                () ->
                    new CannotException(
                        german
                            ? "Eine Aufgabe braucht Worte."
                            : "A task needs words; say what is to be done."));
    boolean remind = call.argument("remind").equals(Optional.of(Value.of(true)));
    Optional<ZonedDateTime> due = call.text("due").map(text -> exact(text, call, german));
    Optional<LocalDate> day = call.text("day").map(LocalDate::parse);
    TaskDraft draft = TaskDraft.of(call.key() + "@signalbox", title);
    if (due.isPresent()) {
      draft = draft.due(due.get());
      draft = remind ? draft.reminding(Duration.ZERO) : draft;
    } else if (day.isPresent()) {
      draft = draft.due(day.get());
      draft = remind ? draft.reminding(MORNING.negated()) : draft;
    }
    if (call.text("list").isPresent()) {
      draft = draft.on(call.text("list").get());
    }
    if (call.text("rule").isPresent() && draft.due().isPresent()) {
      draft = draft.repeating(RecurrenceRule.of(call.text("rule").get()));
    }
    String when =
        due.map(time -> TaskTools.time(time, german))
            .or(() -> day.map(date -> TaskTools.day(date, german)))
            .orElse("");
    String repeats =
        draft
            .rule()
            .map(
                rule ->
                    (german ? ", wiederholt: " : ", repeating: ")
                        + Rhythm.words(rule.text(), german))
            .orElse("");
    var said = new Sayings(german);
    String says =
        remind
            ? said.reminder(title, when, repeats, due)
            : said.task(title, when, repeats, call.text("list"));
    return proposal(
        tasks.get().propose().create(draft),
        said.card(remind, title, when + repeats, call.text("list")),
        TaskTools.result(draft.uid(), title, when),
        says);
  }

  /** The time as said: one that the clocks skip, or that has passed, is refused. */
  private static ZonedDateTime exact(String text, Invocation call, boolean german) {
    LocalDateTime local = LocalDateTime.parse(text, DateTimeFormatter.ISO_ZONED_DATE_TIME);
    ZoneId zone = ZonedDateTime.parse(text).getZone();
    ZonedDateTime time = local.atZone(zone);
    if (WallClock.of(local, zone) instanceof WallClock.Skipped(_, var after)) {
      String said = TaskTools.day(local.toLocalDate(), german) + ", " + local.toLocalTime();
      throw new CannotException(
          german
              ? said
                  + " gibt es in "
                  + zone
                  + " nicht: die Uhren werden dann auf "
                  + TaskTools.clock(after)
                  + " vorgestellt. Sag eine andere Zeit; es wurde nichts eingetragen."
              : said
                  + " does not exist in "
                  + zone
                  + ": the clocks are put forward to "
                  + TaskTools.clock(after)
                  + " then. Say another time; nothing was written down.");
    }
    if (!time.isAfter(call.now())) {
      throw new CannotException(
          TaskTools.time(time, german)
              + (german
                  ? " ist vorbei. Sag eine spätere Zeit; es wurde nichts eingetragen."
                  : " has passed. Say a later time; nothing was written down."));
    }
    return time.withZoneSameInstant(call.now().getZone());
  }

  Proposal complete(Invocation call) {
    boolean german = TaskTools.german(call);
    Task task = task(call);
    if (task.done()) {
      throw new CannotException(
          "\""
              + task.title()
              + (german ? "\" ist schon erledigt." : "\" is done already; nothing was changed."));
    }
    FileChange change = tasks.get().propose().complete(task.uid());
    String next = task.rule().isPresent() ? next(change, german) : "";
    String says =
        german
            ? "Erledigt: \"" + task.title() + "\"." + next
            : "Marked \"" + task.title() + "\" as done." + next;
    return proposal(
        change,
        new Sayings(german).card(german ? "Aufgabe abhaken" : "Mark a task as done", task, call),
        TaskTools.result(task, call.now().getZone(), german),
        says);
  }

  /** When a repeating task is due again, as the change would write it. */
  private static String next(FileChange change, boolean german) {
    Matcher due = Pattern.compile("(?m)^DUE[^:\\r\\n]*:(\\d{8})").matcher(change.after());
    if (!due.find() || change.after().contains("STATUS:COMPLETED")) {
      return "";
    }
    String day =
        TaskTools.day(LocalDate.parse(due.group(1), DateTimeFormatter.BASIC_ISO_DATE), german);
    return german ? " Sie ist wieder fällig am " + day + "." : " It is due again on " + day + ".";
  }

  Proposal remove(Invocation call) {
    boolean german = TaskTools.german(call);
    Task task = task(call);
    String says =
        german
            ? "Entfernt: \"" + task.title() + "\"."
            : "Removed \"" + task.title() + "\" from your tasks.";
    return proposal(
        tasks.get().propose().remove(task.uid()),
        new Sayings(german).card(german ? "Aufgabe entfernen" : "Remove a task", task, call),
        TaskTools.result(task, call.now().getZone(), german),
        says);
  }

  private Task task(Invocation call) {
    return tasks
        .get()
        .task(call.text("id").orElseThrow())
        .orElseThrow(() -> new CannotException("the task was removed in the meantime; ask again"));
  }

  private static Proposal proposal(FileChange change, Card card, Value.Fields result, String says) {
    return new Proposal(change, card, "task:" + change.uid(), false, result, says);
  }
}
