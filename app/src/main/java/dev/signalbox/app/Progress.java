package dev.signalbox.app;

import dev.signalbox.core.journal.JournalEvent;
import dev.signalbox.core.journal.RunState;
import dev.signalbox.core.plan.StepId;
import dev.signalbox.core.tool.ToolSpec;
import dev.signalbox.runtime.run.Watcher;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Shows each step as one line as soon as it is settled, and what a model says while it says it. */
final class Progress implements Watcher {
  private final PrintWriter screen;
  private final Function<String, Optional<ToolSpec>> tools;
  private final List<JournalEvent> events;
  private RunState state;
  private boolean midLine;

  /** Shows what happens from here on; {@code earlier} is what the journal has already. */
  Progress(
      PrintWriter screen, Function<String, Optional<ToolSpec>> tools, List<JournalEvent> earlier) {
    this.screen = screen;
    this.tools = tools;
    this.events = new ArrayList<>(earlier);
    this.state = RunState.of(earlier);
  }

  @Override
  public void happened(JournalEvent event) {
    events.add(event);
    state = state.after(event);
    switch (event) {
      case JournalEvent.StepDone done -> line(done.step());
      case JournalEvent.StepFailed failed -> line(failed.step());
      case JournalEvent.StepSkipped skipped -> line(skipped.step());
      case JournalEvent.EndpointFailed failed ->
          note(failed.endpoint() + " failed: " + failed.why());
      case JournalEvent.LookedUp looked ->
          note(looked.step() + " was in doubt after an interruption; " + looked.found());
      default -> {}
    }
    screen.flush();
  }

  @Override
  public void said(StepId step, String text) {
    screen.print(text);
    screen.flush();
    midLine = true;
  }

  private void line(StepId id) {
    endLine();
    StepRow.of(state, events, tools).stream()
        .filter(row -> row.step().id().equals(id))
        .forEach(row -> screen.println("  " + row.line().stripTrailing()));
  }

  private void note(String words) {
    endLine();
    screen.println("  ! " + words);
  }

  private void endLine() {
    if (midLine) {
      screen.println();
      midLine = false;
    }
  }
}
