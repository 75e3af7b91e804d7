package dev.signalbox.runtime.store;

import dev.signalbox.core.assess.Assessment;
import dev.signalbox.core.assess.Guess;
import dev.signalbox.core.assess.Need;
import dev.signalbox.core.tool.Value;
import java.util.Set;

/** What was understood of a request. */
final class AssessmentCodec {

  private AssessmentCodec() {}

  static Value write(Assessment assessment) {
    return Fields.none()
        .with("language", assessment.language())
        .with("guesses", assessment.guesses(), AssessmentCodec::guess)
        .with("sure", assessment.sure())
        .with("difficulty", assessment.difficulty())
        .with("needs", assessment.needs(), need -> Value.of(Part.word(need)))
        .with("context", assessment.contextTokens())
        .with("label", LabelCodec.write(assessment.label()))
        .value();
  }

  static Assessment read(Part part) {
    return new Assessment(
        part.text("language"),
        part.at("guesses").items(AssessmentCodec::guess),
        part.flag("sure"),
        part.real("difficulty"),
        Set.copyOf(part.at("needs").items(need -> need.word(Need.class))),
        part.small("context"),
        LabelCodec.read(part.at("label")));
  }

  private static Value guess(Guess guess) {
    return Fields.none()
        .with("intent", guess.intent())
        .with("probability", guess.probability())
        .with("words", guess.words())
        .value();
  }

  private static Guess guess(Part part) {
    return new Guess(part.text("intent"), part.real("probability"), part.text("words"));
  }
}
