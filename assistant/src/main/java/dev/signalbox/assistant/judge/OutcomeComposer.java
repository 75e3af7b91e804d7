package dev.signalbox.assistant.judge;

import dev.signalbox.core.journal.RunState;
import dev.signalbox.core.journal.StepState;
import dev.signalbox.core.label.Label;
import dev.signalbox.core.label.Labelled;
import dev.signalbox.core.plan.Plan;
import dev.signalbox.core.plan.Step;
import dev.signalbox.runtime.run.Composer;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts together what the journal shows of each step, in the order of the plan; nothing else is
 * claimed.
 */
public final class OutcomeComposer implements Composer {

  @Override
  public Labelled<String> compose(RunState state) {
    var lines = new ArrayList<String>();
    Label label = Label.BOTTOM;
    for (Step step : state.plan().map(Plan::steps).orElse(List.of())) {
      switch (state.step(step.id())) {
        case StepState.Done(var result, var says, _) -> {
          if (!says.isBlank()) {
            lines.add(says.strip());
            label = label.join(result.label());
          }
        }
        case StepState.Over(var why, _) ->
            lines.add("Not done: " + step.title() + " (" + why + ")");
        case StepState.Undone(var says) -> lines.add(says);
        case StepState.Open _,
            StepState.AwaitsApproval _,
            StepState.Approved _,
            StepState.AwaitsAnswer _,
            StepState.InDoubt _,
            StepState.DoubtAsked _ ->
            lines.add("Not done yet: " + step.title());
      }
    }
    return new Labelled<>(String.join("\n", lines), label);
  }
}
