package dev.signalbox.assistant.judge;

import dev.signalbox.assistant.skills.Reading;
import dev.signalbox.core.label.Label;
import dev.signalbox.core.label.Origin;
import dev.signalbox.core.label.Secrecy;
import dev.signalbox.core.label.Trust;
import dev.signalbox.runtime.understand.Clause;
import dev.signalbox.runtime.understand.Clauses;
import dev.signalbox.runtime.understand.Intent;
import dev.signalbox.runtime.understand.IntentModel;
import dev.signalbox.runtime.understand.Language;
import dev.signalbox.runtime.understand.ScoredIntent;
import dev.signalbox.runtime.understand.time.TimeResolver;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Takes a request apart into wishes and understands each by itself. */
final class Hearing {
  private final IntentModel intents;
  private final Function<String, Secrecy> secrecy;

  Hearing(IntentModel intents, Function<String, Secrecy> secrecy) {
    this.intents = intents;
    this.secrecy = secrecy;
  }

  Heard hear(String words, ZonedDateTime now) {
    Language language = Language.of(words);
    Language spoken = language == Language.OTHER ? Language.ENGLISH : language;
    var parts = new ArrayList<Heard.Part>();
    for (Clause clause : Clauses.split(words, spoken)) {
      parts.add(part(clause.text().strip(), language, spoken, now));
    }
    return new Heard(language, parts);
  }

  private Heard.Part part(String clause, Language language, Language spoken, ZonedDateTime now) {
    List<ScoredIntent> ranked = intents.rank(clause);
    var times = TimeResolver.of(spoken).find(clause, now);
    boolean sure = !ranked.isEmpty() && ranked.getFirst().probability() >= intents.threshold();
    Intent intent = ranked.isEmpty() ? Intent.UNSUPPORTED : ranked.getFirst().intent();
    double probability = ranked.isEmpty() ? 0 : ranked.getFirst().probability();
    Label label =
        Label.of(secrecy.apply(clause), Trust.TRUSTED).from(new Origin(Origin.PERSON, "typed"));
    return new Heard.Part(
        new Reading(clause, language, intent, probability, times, now), sure, label);
  }
}
