package dev.signalbox.core.journal;

import dev.signalbox.core.label.Labelled;
import dev.signalbox.core.tool.Value;
import java.util.Optional;

/** How far a step has come. */
public sealed interface StepState {

  /** Not begun, or begun without anything that matters: it can simply be done (again). */
  record Open() implements StepState {}

  /** It waits for the person's yes. */
  record AwaitsApproval(JournalEvent.ApprovalAsked asked) implements StepState {}

  /** The person has said yes, the effect has not been tried. */
  record Approved(JournalEvent.ApprovalGiven given) implements StepState {}

  /** It waits for the person to say what was meant. */
  record AwaitsAnswer(JournalEvent.QuestionAsked asked) implements StepState {}

  /** Its effect was intended and nothing is known of it: look it up. */
  record InDoubt(JournalEvent.EffectIntended intended) implements StepState {}

  /**
   * The far side could not tell either, so the person was asked whether the effect has happened.
   */
  record DoubtAsked(JournalEvent.EffectIntended intended, JournalEvent.QuestionAsked asked)
      implements StepState {}

  /** Done. */
  record Done(Labelled<Value> result, String says, Optional<Value> inverse) implements StepState {}

  /** Not done and over. */
  record Over(String why, boolean failed) implements StepState {}

  /** Done and then undone. */
  record Undone(String says) implements StepState {}
}
