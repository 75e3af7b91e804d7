package dev.signalbox.assistant.tasks;

import dev.signalbox.assistant.ics.Stamps;
import dev.signalbox.assistant.ics.ValueException;
import dev.signalbox.assistant.ics.When;
import dev.signalbox.assistant.ics.ZoneText;
import dev.signalbox.assistant.lines.Component;
import dev.signalbox.assistant.lines.ContentLine;
import dev.signalbox.assistant.lines.FileChange;
import dev.signalbox.assistant.lines.FileException;
import dev.signalbox.assistant.lines.Item;
import dev.signalbox.assistant.lines.LineStore;
import dev.signalbox.assistant.lines.Problem;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What changes to tasks would be, at one moment. Nothing is written: give the result to {@link
 * TaskList#apply}.
 *
 * <p>Each throws {@link FileException.Missing} for an unknown UID and {@link FileException.Broken}
 * for a task that makes no sense.
 */
public final class TaskProposals {

  private final LineStore store;
  private final ZoneId zone;
  private final Instant now;

  TaskProposals(LineStore store, ZoneId zone, Instant now) {
    this.store = store;
    this.zone = zone;
    this.now = now;
  }

  /** A new task; changes nothing when its UID is there already. */
  public FileChange create(TaskDraft draft) {
    return store.proposeNew(draft.uid(), draft.calendar(), TaskText.of(draft, now));
  }

  /**
   * Marks a task as done; one that repeats goes on to its next time after now, and is done when
   * there is none.
   */
  public FileChange complete(String uid) {
    Item item = item(uid);
    TaskReader reader = new TaskReader(item, zone);
    return rewrite(
        item,
        main -> {
          Task task = reader.read(item, main);
          if (task.done()) {
            return main;
          }
          return touched(
              Repetition.next(main, task, reader, now, zone)
                  .orElseGet(
                      () ->
                          main.with(ContentLine.of("STATUS", "COMPLETED"))
                              .with(ContentLine.of("PERCENT-COMPLETE", "100"))
                              .with(Stamps.line("COMPLETED", now))));
        });
  }

  /** Opens a task that was done. */
  public FileChange reopen(String uid) {
    Item item = item(uid);
    TaskReader reader = new TaskReader(item, zone);
    return rewrite(
        item,
        main ->
            reader.read(item, main).done()
                ? touched(
                    main.with(ContentLine.of("STATUS", "NEEDS-ACTION"))
                        .without("PERCENT-COMPLETE")
                        .without("COMPLETED"))
                : main);
  }

  /** Removes a task. */
  public FileChange remove(String uid) {
    return store.propose(item(uid), List.of());
  }

  /** Gives a task another title. */
  public FileChange rename(String uid, String title) {
    return rewrite(
        item(uid),
        main ->
            main.plain("SUMMARY").equals(title)
                ? main
                : touched(main.with(ContentLine.ofText("SUMMARY", title))));
  }

  /** Gives a task another due time; its reminders that are counted from it move along. */
  public FileChange reschedule(String uid, When due) {
    Item item = item(uid);
    List<Component> components = new ArrayList<>();
    ZoneText.neededBy(due).ifPresent(components::add);
    components.addAll(
        rewritten(
            item,
            main -> {
              boolean began = main.first("DTSTART").isPresent();
              Component moved = main.without("DURATION").with(due.line("DUE"));
              return touched(began ? moved.with(due.line("DTSTART")) : moved);
            }));
    return store.propose(item, components);
  }

  private FileChange rewrite(Item item, UnaryOperator<Component> change) {
    return store.propose(item, rewritten(item, change));
  }

  private static List<Component> rewritten(Item item, UnaryOperator<Component> change) {
    Optional<Component> main = TaskReader.main(item);
    try {
      return item.components().stream()
          .map(one -> main.filter(one::equals).isPresent() ? change.apply(one) : one)
          .toList();
    } catch (ValueException wrong) {
      throw new FileException.Broken(new Problem(item.file(), wrong.line(), wrong.what()));
    }
  }

  private Component touched(Component component) {
    return Stamps.touched(component, now);
  }

  private Item item(String uid) {
    return store
        .find(uid)
        .filter(item -> TaskReader.main(item).isPresent())
        .orElseThrow(() -> new FileException.Missing(store.path(), uid));
  }
}
