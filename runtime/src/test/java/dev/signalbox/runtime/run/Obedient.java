package dev.signalbox.runtime.run;

import dev.signalbox.core.journal.JournalEvent;
import dev.signalbox.core.plan.StepId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A person who says yes to everything, picks the first choice, and remembers what was asked. */
final class Obedient implements Person {
  final List<JournalEvent.ApprovalAsked> cards = new ArrayList<>();
  final List<String> questions = new ArrayList<>();

  @Override
  public Map<StepId, Boolean> approve(List<JournalEvent.ApprovalAsked> asked) {
    cards.addAll(asked);
    var said = new HashMap<StepId, Boolean>();
    asked.forEach(question -> said.put(question.step(), true));
    return said;
  }

  @Override
  public Optional<Answer> choose(JournalEvent.QuestionAsked asked) {
    questions.add(asked.question());
    return Optional.of(new Answer.Pick(0));
  }

  @Override
  public String name() {
    return "tester";
  }
}
