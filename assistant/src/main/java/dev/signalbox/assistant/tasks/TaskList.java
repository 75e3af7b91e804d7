package dev.signalbox.assistant.tasks;

import dev.signalbox.assistant.ics.ValueException;
import dev.signalbox.assistant.lines.Component;
import dev.signalbox.assistant.lines.FileChange;
import dev.signalbox.assistant.lines.FileException;
import dev.signalbox.assistant.lines.Item;
import dev.signalbox.assistant.lines.LineStore;
import dev.signalbox.assistant.lines.Problem;
import dev.signalbox.assistant.lines.Snapshot;
import dev.signalbox.assistant.lookup.Words;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The tasks of a person. It reads the files anew each time and keeps nothing. */
public final class TaskList {

  private final LineStore store;
  private final ZoneId zone;
  private final InstantSource clock;

  /**
   * Opens a task list; nothing is read yet.
   *
   * @param store where the tasks are; a calendar may share it
   * @param zone where the person is
   * @param clock for time stamps, and for what is overdue
   */
  public TaskList(LineStore store, ZoneId zone, InstantSource clock) {
    this.store = store;
    this.zone = zone;
    this.clock = clock;
  }

  /** All tasks, also those that are done. */
  public Tasks all() {
    return list(task -> true);
  }

  /** What is not done. */
  public Tasks open() {
    return list(task -> !task.done());
  }

  /** What is not done and should have been. */
  public Tasks overdue() {
    Instant now = clock.instant();
    return list(task -> task.overdue(now, zone));
  }

  /**
   * What is not done and due in {@code [from, to)}; what is due on a day counts at its beginning.
   */
  public Tasks due(Instant from, Instant to) {
    return list(
        task ->
            !task.done()
                && task.due()
                    .map(when -> when.instant(zone))
                    .filter(at -> !at.isBefore(from) && at.isBefore(to))
                    .isPresent());
  }

  /** What is not done in one list, such as {@code shopping}, without case. */
  public Tasks in(String list) {
    return list(task -> !task.done() && task.in(list));
  }

  /** What is not done and is to be reminded of in {@code [from, to)}. */
  public Tasks reminding(Instant from, Instant to) {
    return list(
        task ->
            !task.done()
                && task.reminders().stream().anyMatch(at -> !at.isBefore(from) && at.isBefore(to)));
  }

  /**
   * Tasks, open or done, whose title or list fits best; exact words win over beginnings, and these
   * over similar ones.
   */
  public List<Task> find(String words) {
    Words wanted = Words.of(words);
    return wanted.isEmpty()
        ? List.of()
        : Words.best(
            all().tasks(), wanted, task -> Words.of(task.title(), String.join(" ", task.lists())));
  }

  /**
   * The task with this UID.
   *
   * @throws FileException.Broken if it is there but makes no sense
   */
  public Optional<Task> task(String uid) {
    Optional<Item> item = store.find(uid);
    try {
      return item.flatMap(one -> TaskReader.main(one).map(main -> read(one, main)));
    } catch (ValueException wrong) {
      throw new FileException.Broken(
          new Problem(item.orElseThrow().file(), wrong.line(), wrong.what()));
    }
  }

  /** What changes would be; nothing happens until {@link #apply}. */
  public TaskProposals propose() {
    return new TaskProposals(store, zone, clock.instant());
  }

  /**
   * Carries out a change, once however often it is called; {@code apply(change.inverse())} undoes
   * it.
   *
   * @throws FileException if the task was changed meanwhile or the file cannot be written
   */
  public FileChange apply(FileChange change) {
    return store.apply(change);
  }

  /** The ETag of a task as it is now: SHA-256 of its text, in hexadecimal. */
  public Optional<String> etag(String uid) {
    return store.find(uid).map(Item::etag);
  }

  private Tasks list(Predicate<Task> wanted) {
    Snapshot snapshot = store.read();
    List<Task> tasks = new ArrayList<>();
    List<Problem> problems = new ArrayList<>(snapshot.problems());
    for (Item item : snapshot.items()) {
      try {
        TaskReader.main(item).map(main -> read(item, main)).filter(wanted).ifPresent(tasks::add);
      } catch (ValueException wrong) {
        int line = wrong.line() > 0 ? wrong.line() : item.components().getFirst().line();
        problems.add(new Problem(item.file(), line, wrong.what()));
      }
    }
    tasks.sort(
        Comparator.comparing(
                (Task task) -> task.due().map(when -> when.instant(zone)).orElse(Instant.MAX))
            .thenComparing(Task::priority)
            .thenComparing(Task::title));
    return new Tasks(tasks, problems);
  }

  private Task read(Item item, Component main) {
    return new TaskReader(item, zone).read(item, main);
  }
}
