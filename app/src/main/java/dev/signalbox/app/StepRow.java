package dev.signalbox.app;

import dev.signalbox.core.fleet.Place;
import dev.signalbox.core.journal.JournalEvent;
import dev.signalbox.core.journal.RunState;
import dev.signalbox.core.journal.StepState;
import dev.signalbox.core.label.Label;
import dev.signalbox.core.plan.Step;
import dev.signalbox.core.tool.ToolSpec;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a person sees of a step.
 *
 * @param where the endpoint or {@code device}
 * @param place where it ran or will run; nothing for a model call that is not routed yet
 * @param label of its result, or of its words as long as there is none
 * @param millis how long it took
 * @param costMicros what it cost in millionths of the currency
 */
record StepRow(
    Step step,
    StepState state,
    String where,
    Optional<Place> place,
    Optional<Label> label,
    long millis,
    long costMicros) {

  static List<StepRow> of(
      RunState state, List<JournalEvent> events, Function<String, Optional<ToolSpec>> tools) {
    return state.plan().orElseThrow().steps().stream()
        .map(step -> of(step, state, events, tools))
        .toList();
  }

  private static StepRow of(
      Step step,
      RunState state,
      List<JournalEvent> events,
      Function<String, Optional<ToolSpec>> tools) {
    Optional<Place> place =
        step instanceof Step.ToolCall call
            ? tools.apply(call.tool()).map(ToolSpec::place)
            : step instanceof Step.ModelCall ? Optional.empty() : Optional.of(Place.DEVICE);
    String where = place.map(Place::word).orElse("no model yet");
    Optional<Label> label = state.result(step.id()).map(result -> result.label());
    long millis = 0;
    long cost = 0;
    for (JournalEvent event : events) {
      switch (event) {
        case JournalEvent.Handed handed when handed.step().equals(step.id()) -> {
          place = Optional.of(handed.place());
          where = handed.place().word() + " " + handed.endpoint();
        }
        case JournalEvent.Answered answered when answered.step().equals(step.id()) ->
            cost += answered.costMicros();
        case JournalEvent.StepDone done when done.step().equals(step.id()) ->
            millis = done.millis();
        default -> {}
      }
    }
    return new StepRow(step, state.step(step.id()), where, place, label, millis, cost);
  }

  /** One character for how far it has come. */
  String mark() {
    return switch (state) {
      case StepState.Done _ -> "✓";
      case StepState.Undone _ -> "↶";
      case StepState.Over(_, var failed) -> failed ? "✗" : "–";
      case StepState.AwaitsApproval _, StepState.AwaitsAnswer _, StepState.DoubtAsked _ -> "?";
      case StepState.InDoubt _ -> "!";
      case StepState.Open _, StepState.Approved _ -> "·";
    };
  }

  /** The step as one line. */
  String line() {
    String time = millis >= 1000 ? "%.1f s".formatted(millis / 1e3) : millis + " ms";
    String cost = costMicros == 0 ? "" : "  %.4f".formatted(costMicros / 1e6);
    return "%s %-42s %-22s %-22s %s%s"
        .formatted(mark(), step.title(), where, label.map(Label::brief).orElse("-"), time, cost);
  }
}
