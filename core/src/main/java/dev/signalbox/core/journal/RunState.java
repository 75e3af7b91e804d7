package dev.signalbox.core.journal;

import dev.signalbox.core.assess.Assessment;
import dev.signalbox.core.label.Labelled;
import dev.signalbox.core.plan.Plan;
import dev.signalbox.core.plan.StepId;
import dev.signalbox.core.tool.Value;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the events of a run amount to. Folding the same events gives the same state, whoever folds.
 *
 * @param started the first event
 * @param assessment what was understood
 * @param plan what is to be done
 * @param steps how far each step of the plan has come
 * @param ended how it ended, if it has
 */
public record RunState(
    Optional<JournalEvent.RunStarted> started,
    Optional<Assessment> assessment,
    Optional<Plan> plan,
    Map<StepId, StepState> steps,
    Optional<JournalEvent.RunEnded> ended) {

  /** Before anything has happened. */
  public static final RunState EMPTY =
      new RunState(
          Optional.empty(), Optional.empty(), Optional.empty(), Map.of(), Optional.empty());

  public RunState {
    steps = Collections.unmodifiableMap(new LinkedHashMap<>(steps));
  }

  /** The state after all of these. */
  public static RunState of(List<JournalEvent> events) {
    RunState state = EMPTY;
    for (JournalEvent event : events) {
      state = state.after(event);
    }
    return state;
  }

  /** The state after one event more. */
  public RunState after(JournalEvent event) {
    return switch (event) {
      case JournalEvent.RunStarted begun ->
          new RunState(Optional.of(begun), assessment, plan, steps, ended);
      case JournalEvent.Assessed(_, var understood) ->
          new RunState(started, Optional.of(understood), plan, steps, ended);
      case JournalEvent.Planned(_, var planned) ->
          new RunState(started, assessment, Optional.of(planned), steps, ended);
      case JournalEvent.RunEnded over ->
          new RunState(started, assessment, plan, steps, Optional.of(over));
      case JournalEvent.RunPaused _ -> this;
      case JournalEvent.OfStep step -> withStep(step.step(), after(step(step.step()), step));
    };
  }

  private static StepState after(StepState before, JournalEvent.OfStep event) {
    return switch (event) {
      case JournalEvent.ApprovalAsked asked -> new StepState.AwaitsApproval(asked);
      case JournalEvent.ApprovalGiven given when given.approval().yes() ->
          new StepState.Approved(given);
      case JournalEvent.ApprovalGiven _ -> before;
      case JournalEvent.QuestionAsked asked ->
          switch (before) {
            case StepState.InDoubt(var intended) -> new StepState.DoubtAsked(intended, asked);
            case StepState.DoubtAsked(var intended, _) -> new StepState.DoubtAsked(intended, asked);
            default -> new StepState.AwaitsAnswer(asked);
          };
      case JournalEvent.QuestionAnswered _ -> before;
      case JournalEvent.EffectIntended intended -> new StepState.InDoubt(intended);
      case JournalEvent.StepDone done ->
          new StepState.Done(done.result(), done.says(), done.inverse());
      case JournalEvent.StepFailed failed -> new StepState.Over(failed.reason(), true);
      case JournalEvent.StepSkipped skipped -> new StepState.Over(skipped.why(), false);
      case JournalEvent.StepUndone undone -> new StepState.Undone(undone.says());
      case JournalEvent.StepStarted _,
          JournalEvent.Routed _,
          JournalEvent.Released _,
          JournalEvent.Handed _,
          JournalEvent.Answered _,
          JournalEvent.EndpointFailed _,
          JournalEvent.LookedUp _,
          JournalEvent.UndoIntended _,
          JournalEvent.UndoRefused _ ->
          before;
    };
  }

  private RunState withStep(StepId id, StepState state) {
    var more = new LinkedHashMap<>(steps);
    more.put(id, state);
    return new RunState(started, assessment, plan, more, ended);
  }

  /** How far a step has come. */
  public StepState step(StepId id) {
    return steps.getOrDefault(id, new StepState.Open());
  }

  /** What a step gives, if it was done. */
  public Optional<Labelled<Value>> result(StepId id) {
    return step(id) instanceof StepState.Done(var result, _, _)
        ? Optional.of(result)
        : Optional.empty();
  }

  /** The steps that were done. */
  public Set<StepId> done() {
    return those(StepState.Done.class, StepState.Undone.class);
  }

  /** The steps with which nothing more will happen. */
  public Set<StepId> settled() {
    return those(StepState.Done.class, StepState.Undone.class, StepState.Over.class);
  }

  @SafeVarargs
  private Set<StepId> those(Class<? extends StepState>... kinds) {
    var found = new HashSet<StepId>();
    steps.forEach(
        (id, state) -> {
          for (var kind : kinds) {
            if (kind.isInstance(state)) {
              found.add(id);
            }
          }
        });
    return found;
  }
}
