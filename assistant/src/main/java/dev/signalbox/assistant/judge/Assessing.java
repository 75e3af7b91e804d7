package dev.signalbox.assistant.judge;

import dev.signalbox.core.assess.Assessment;
import dev.signalbox.core.assess.Guess;
import dev.signalbox.core.assess.Need;
import dev.signalbox.core.label.Label;
import dev.signalbox.core.plan.Plan;
import dev.signalbox.core.plan.Step;
import dev.signalbox.runtime.understand.Language;
import java.util.EnumSet;

/** Sums up what was heard and planned as an assessment. */
final class Assessing {
  private static final int CHARACTERS_PER_TOKEN = 4;

  private Assessing() {}

  static Assessment of(Heard heard, Plan plan, Label label) {
    var guesses =
        heard.parts().stream()
            .map(
                part ->
                    new Guess(
                        part.reading().intent().dotted(),
                        part.reading().probability(),
                        part.reading().text()))
            .toList();
    var needs = EnumSet.noneOf(Need.class);
    double difficulty = 0;
    for (Step step : plan.steps()) {
      switch (step) {
        case Step.ToolCall _ -> needs.add(Need.TOOLS);
        case Step.ModelCall call -> {
          needs.add(Need.GENERATION);
          difficulty = Math.max(difficulty, call.difficulty());
        }
        case Step.Question _, Step.Combine _ -> {}
      }
    }
    if (plan.steps().size() > 1) {
      needs.add(Need.STEPS);
    }
    return new Assessment(
        tag(heard.language()),
        guesses,
        heard.parts().stream().allMatch(Heard.Part::sure) && !heard.parts().isEmpty(),
        difficulty,
        needs,
        plan.goal().length() / CHARACTERS_PER_TOKEN + 1,
        label);
  }

  private static String tag(Language language) {
    return switch (language) {
      case ENGLISH -> "en";
      case GERMAN -> "de";
      case OTHER -> "und";
    };
  }
}
