package dev.signalbox.runtime.run;

import dev.signalbox.core.journal.JournalEvent;
import dev.signalbox.core.plan.StepId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whoever can be asked while a run goes on. */
public interface Person {

  /**
   * Asks for a yes or no to each of these effects, all at once. What is not in the answer was not
   * answered, and the run waits.
   */
  Map<StepId, Boolean> approve(List<JournalEvent.ApprovalAsked> asked);

  /**
   * Asks what was meant; the number of the choice from 0, or the nearest to it that the person
   * typed.
   */
  Optional<Answer> choose(JournalEvent.QuestionAsked asked);

  /** The name under which approvals are recorded. */
  String name();

  /** What a person answers to a question. */
  sealed interface Answer {
    /** One of the choices, counted from 0. */
    record Pick(int choice) implements Answer {}

    /** Own words, for a question without choices. */
    record Words(String words) implements Answer {}

    /** None of them. */
    record None() implements Answer {}
  }

  /** Nobody is there: every run that needs an answer waits. */
  static Person absent() {
    return new Person() {
      @Override
      public Map<StepId, Boolean> approve(List<JournalEvent.ApprovalAsked> asked) {
        return Map.of();
      }

      @Override
      public Optional<Answer> choose(JournalEvent.QuestionAsked asked) {
        return Optional.empty();
      }

      @Override
      public String name() {
        return "nobody";
      }
    };
  }
}
