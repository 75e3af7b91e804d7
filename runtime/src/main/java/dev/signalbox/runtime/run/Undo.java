package dev.signalbox.runtime.run;

import dev.signalbox.core.journal.JournalEvent;
import dev.signalbox.core.journal.RunId;
import dev.signalbox.core.journal.RunState;
import dev.signalbox.core.journal.StepState;
import dev.signalbox.core.plan.Step;
import dev.signalbox.core.tool.Effect;
import dev.signalbox.core.tool.Tool;
import dev.signalbox.core.tool.Undone;
import dev.signalbox.core.tool.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Takes back what a run has done, the last first, as a group: what cannot be taken back is named,
 * the rest is.
 */
public final class Undo {
  private final Bench bench;

  /** An undo with the same things to work with as the executor. */
  public Undo(Bench bench) {
    this.bench = bench;
  }

  /**
   * What was taken back and what was not.
   *
   * @param restored what each tool says of what it took back
   * @param refused why the others were left as they are
   */
  public record Report(List<String> restored, List<String> refused) {
    public Report {
      restored = List.copyOf(restored);
      refused = List.copyOf(refused);
    }
  }

  /**
   * Undoes every reversible effect of a run that is not undone yet.
   *
   * @throws dev.signalbox.runtime.store.RunBusyException if the run is being carried out
   */
  public Report of(RunId run, Watcher watcher) {
    try (var _ = bench.journal().lease(run)) {
      var course = new Course(run, bench.journal(), bench.clock(), watcher, bench.boundary());
      var restored = new ArrayList<String>();
      var refused = new ArrayList<String>();
      for (Step step : course.plan().steps().reversed()) {
        if (step instanceof Step.ToolCall call) {
          takeBack(call, course, restored, refused);
        }
      }
      return new Report(restored, refused);
    }
  }

  /** Whether undoing would take anything back. */
  public static boolean possible(RunState state) {
    return state.steps().values().stream()
        .anyMatch(step -> step instanceof StepState.Done(_, _, var inverse) && inverse.isPresent());
  }

  private void takeBack(
      Step.ToolCall step, Course course, List<String> restored, List<String> refused) {
    Optional<Tool> tool = bench.tools().find(step.tool());
    if (!(course.state().step(step.id()) instanceof StepState.Done(_, var says, var inverse))
        || tool.isEmpty()) {
      return;
    }
    if (inverse.isEmpty()) {
      if (tool.get().spec().effect() == Effect.IRREVERSIBLE) {
        refused.add("cannot be undone: " + says);
      }
      return;
    }
    course.record(new JournalEvent.UndoIntended(course.now(), step.id()));
    switch (undo(tool.get(), inverse.get())) {
      case Undone.Restored(var words) -> {
        course.record(new JournalEvent.StepUndone(course.now(), step.id(), words));
        restored.add(words);
      }
      case Undone.Refused(var why) -> {
        course.record(new JournalEvent.UndoRefused(course.now(), step.id(), why));
        refused.add(why);
      }
    }
  }

  private static Undone undo(Tool tool, Value inverse) {
    try {
      return tool.undo(inverse);
    } catch (RuntimeException broken) {
      return new Undone.Refused(tool.spec().name() + ": " + Trouble.words(broken));
    }
  }
}
