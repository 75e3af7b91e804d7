package dev.signalbox.app;

import dev.signalbox.core.journal.StepState;
import java.util.ArrayList;

/** What a run that is not over says: what has been done, what it waits for, how to go on. */
final class Waiting {

  private Waiting() {}

  static String words(RunReport report) {
    var lines = new ArrayList<String>();
    for (StepRow row : report.rows()) {
      switch (row.state()) {
        case StepState.Done(_, var says, _) when !says.isBlank() -> lines.add(says.strip());
        case StepState.AwaitsApproval(var asked) ->
            lines.add("Waiting for your yes: " + asked.card().title());
        case StepState.AwaitsAnswer(var asked) -> lines.add(asked.question());
        case StepState.DoubtAsked(_, var asked) -> lines.add(asked.question());
        case StepState.Over(var why, _) ->
            lines.add("Not done: " + row.step().title() + " (" + why + ")");
        default -> {}
      }
    }
    lines.add("Go on with: signalbox resume " + report.run());
    return String.join("\n", lines);
  }
}
