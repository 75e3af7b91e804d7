package dev.signalbox.runtime.store;

import dev.signalbox.core.journal.JournalEvent;

/** The kinds of events, as stored. */
final class EventTags {
  static final String RUN_STARTED = "run-started";
  static final String ASSESSED = "assessed";
  static final String PLANNED = "planned";
  static final String STEP_STARTED = "step-started";
  static final String ROUTED = "routed";
  static final String RELEASED = "released";
  static final String HANDED = "handed";
  static final String ANSWERED = "answered";
  static final String ENDPOINT_FAILED = "endpoint-failed";
  static final String APPROVAL_ASKED = "approval-asked";
  static final String APPROVAL_GIVEN = "approval-given";
  static final String QUESTION_ASKED = "question-asked";
  static final String QUESTION_ANSWERED = "question-answered";
  static final String EFFECT_INTENDED = "effect-intended";
  static final String LOOKED_UP = "looked-up";
  static final String STEP_DONE = "step-done";
  static final String STEP_FAILED = "step-failed";
  static final String STEP_SKIPPED = "step-skipped";
  static final String RUN_PAUSED = "run-paused";
  static final String RUN_ENDED = "run-ended";
  static final String UNDO_INTENDED = "undo-intended";
  static final String STEP_UNDONE = "step-undone";
  static final String UNDO_REFUSED = "undo-refused";

  private EventTags() {}

  static String of(JournalEvent event) {
    return switch (event) {
      case JournalEvent.RunStarted _ -> RUN_STARTED;
      case JournalEvent.Assessed _ -> ASSESSED;
      case JournalEvent.Planned _ -> PLANNED;
      case JournalEvent.StepStarted _ -> STEP_STARTED;
      case JournalEvent.Routed _ -> ROUTED;
      case JournalEvent.Released _ -> RELEASED;
      case JournalEvent.Handed _ -> HANDED;
      case JournalEvent.Answered _ -> ANSWERED;
      case JournalEvent.EndpointFailed _ -> ENDPOINT_FAILED;
      case JournalEvent.ApprovalAsked _ -> APPROVAL_ASKED;
      case JournalEvent.ApprovalGiven _ -> APPROVAL_GIVEN;
      case JournalEvent.QuestionAsked _ -> QUESTION_ASKED;
      case JournalEvent.QuestionAnswered _ -> QUESTION_ANSWERED;
      case JournalEvent.EffectIntended _ -> EFFECT_INTENDED;
      case JournalEvent.LookedUp _ -> LOOKED_UP;
      case JournalEvent.StepDone _ -> STEP_DONE;
      case JournalEvent.StepFailed _ -> STEP_FAILED;
      case JournalEvent.StepSkipped _ -> STEP_SKIPPED;
      case JournalEvent.RunPaused _ -> RUN_PAUSED;
      case JournalEvent.RunEnded _ -> RUN_ENDED;
      case JournalEvent.UndoIntended _ -> UNDO_INTENDED;
      case JournalEvent.StepUndone _ -> STEP_UNDONE;
      case JournalEvent.UndoRefused _ -> UNDO_REFUSED;
    };
  }
}
