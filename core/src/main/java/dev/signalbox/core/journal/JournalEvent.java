package dev.signalbox.core.journal;

import dev.signalbox.core.assess.Assessment;
import dev.signalbox.core.fleet.EndpointId;
import dev.signalbox.core.fleet.Place;
import dev.signalbox.core.label.Label;
import dev.signalbox.core.label.Labelled;
import dev.signalbox.core.plan.Plan;
import dev.signalbox.core.plan.StepId;
import dev.signalbox.core.policy.Approval;
import dev.signalbox.core.policy.Release;
import dev.signalbox.core.route.Decision;
import dev.signalbox.core.tool.Card;
import dev.signalbox.core.tool.Outcome;
import dev.signalbox.core.tool.Value;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Something that happened in a run. Appended, never changed. */
public sealed interface JournalEvent {

  /** When it happened. */
  Instant at();

  /** An event of one step. */
  sealed interface OfStep extends JournalEvent {
    /** The step. */
    StepId step();
  }

  /**
   * A person asked for something.
   *
   * @param words what they said, with its label
   * @param zone the person's time zone
   * @param now the run's time, which a clock set by hand may move away from {@code at}
   */
  record RunStarted(Instant at, Labelled<String> words, String zone, Instant now)
      implements JournalEvent {}

  /** It was understood. */
  record Assessed(Instant at, Assessment assessment) implements JournalEvent {}

  /** It was planned. */
  record Planned(Instant at, Plan plan) implements JournalEvent {}

  /** A step began. */
  record StepStarted(Instant at, StepId step) implements OfStep {}

  /** The router decided who does a model call. */
  record Routed(Instant at, StepId step, Decision decision) implements OfStep {}

  /** A label was lowered. */
  record Released(Instant at, StepId step, Release release) implements OfStep {}

  /**
   * Bytes are about to be given to a model; the ledger has the entry of that number if they leave
   * the machine.
   */
  record Handed(
      Instant at,
      StepId step,
      EndpointId endpoint,
      Place place,
      Label label,
      long bytes,
      Optional<Long> ledger)
      implements OfStep {}

  /** An endpoint answered. */
  record Answered(
      Instant at,
      StepId step,
      EndpointId endpoint,
      long inputTokens,
      long outputTokens,
      long costMicros,
      long millis)
      implements OfStep {}

  /** An endpoint did not answer, or not usefully. */
  record EndpointFailed(Instant at, StepId step, EndpointId endpoint, String why)
      implements OfStep {}

  /** A person was asked to allow an effect. */
  record ApprovalAsked(Instant at, StepId step, String digest, Card card, String why, Label label)
      implements OfStep {}

  /** The person said yes or no. */
  record ApprovalGiven(Instant at, StepId step, Approval approval) implements OfStep {}

  /** A person was asked what they meant. */
  record QuestionAsked(Instant at, StepId step, String question, List<Outcome.Choice> choices)
      implements OfStep {
    public QuestionAsked {
      choices = List.copyOf(choices);
    }
  }

  /** The person said what they meant; the step has this result. */
  record QuestionAnswered(Instant at, StepId step, Labelled<Value> result) implements OfStep {}

  /** An effect is about to happen. Written to disk before it may. */
  record EffectIntended(
      Instant at,
      StepId step,
      String tool,
      String key,
      Map<String, Labelled<Value>> arguments,
      Value change,
      String digest)
      implements OfStep {
    public EffectIntended {
      arguments = Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
    }
  }

  /** After a crash the far side was asked whether an effect had happened. */
  record LookedUp(Instant at, StepId step, String found) implements OfStep {}

  /**
   * A step was done.
   *
   * @param result what it gives to others
   * @param says what happened, for the person; empty if there is nothing to say
   * @param inverse what undoes it
   * @param millis how long it took
   */
  record StepDone(
      Instant at,
      StepId step,
      Labelled<Value> result,
      String says,
      Optional<Value> inverse,
      long millis)
      implements OfStep {}

  /** A step was not done. */
  record StepFailed(Instant at, StepId step, String reason) implements OfStep {}

  /** A step was not tried. */
  record StepSkipped(Instant at, StepId step, String why) implements OfStep {}

  /** The run waits for the person. */
  record RunPaused(Instant at, String why) implements JournalEvent {}

  /** Nothing more will happen, apart from an undo. */
  record RunEnded(Instant at, Ending ending, Labelled<String> answer) implements JournalEvent {}

  /** A step's effect is about to be undone. */
  record UndoIntended(Instant at, StepId step) implements OfStep {}

  /** A step's effect was undone. */
  record StepUndone(Instant at, StepId step, String says) implements OfStep {}

  /** A step's effect could not be undone. */
  record UndoRefused(Instant at, StepId step, String why) implements OfStep {}

  /** How a run ended. */
  enum Ending {
    /** Every step was done. */
    DONE,
    /** Some steps were done. */
    PARTLY,
    /** Nothing was done. */
    FAILED,
    /** The person stopped it. */
    CANCELLED
  }
}
