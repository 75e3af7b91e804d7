package dev.signalbox.core.journal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.core.Laws;
import dev.signalbox.core.RandomCase;
import dev.signalbox.core.label.Label;
import dev.signalbox.core.label.Labelled;
import dev.signalbox.core.plan.Plan;
import dev.signalbox.core.plan.StepId;
import dev.signalbox.core.policy.Approval;
import dev.signalbox.core.tool.Card;
import dev.signalbox.core.tool.Value;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RunStateLawsTest {
  private static final List<StepId> STEPS =
      List.of(new StepId("s1"), new StepId("s2"), new StepId("s3"));

  private static List<JournalEvent> events(RandomCase some) {
    return some.listOf(12, () -> event(some));
  }

  private static JournalEvent event(RandomCase some) {
    return some.random().nextInt(6) == 0 ? ofRun(some) : ofStep(some, some.oneOf(STEPS));
  }

  private static JournalEvent ofRun(RandomCase some) {
    Instant at = Instant.ofEpochSecond(some.random().nextInt(1_000));
    Labelled<String> words = new Labelled<>("words", some.label());
    return switch (some.random().nextInt(4)) {
      case 0 -> new JournalEvent.RunStarted(at, words, "UTC", at);
      case 1 -> new JournalEvent.Planned(at, new Plan("goal " + at, List.of()));
      case 2 -> new JournalEvent.RunPaused(at, "waits");
      default -> new JournalEvent.RunEnded(at, some.oneOf(JournalEvent.Ending.class), words);
    };
  }

  private static JournalEvent.OfStep ofStep(RandomCase some, StepId step) {
    Instant at = Instant.ofEpochSecond(some.random().nextInt(1_000));
    return switch (some.random().nextInt(13)) {
      case 0 -> new JournalEvent.StepStarted(at, step);
      case 1 ->
          new JournalEvent.ApprovalAsked(
              at, step, "d", new Card("t", List.of(), ""), "why", some.label());
      case 2 ->
          new JournalEvent.ApprovalGiven(
              at, step, new Approval("d", some.random().nextBoolean(), "anna", at));
      case 3 -> new JournalEvent.QuestionAsked(at, step, "which?", List.of());
      case 4 -> new JournalEvent.QuestionAnswered(at, step, some.labelled());
      case 5 ->
          new JournalEvent.EffectIntended(
              at, step, "mail.send", "key", Map.of(), Value.of("change"), "d");
      case 6 -> new JournalEvent.LookedUp(at, step, "happened");
      case 7 ->
          new JournalEvent.StepDone(
              at, step, some.labelled(), "done", Optional.of(Value.of("inverse")), 1);
      case 8 -> new JournalEvent.StepFailed(at, step, "broke");
      case 9 -> new JournalEvent.StepSkipped(at, step, "not needed");
      case 10 -> new JournalEvent.UndoIntended(at, step);
      case 11 -> new JournalEvent.StepUndone(at, step, "undone");
      default -> new JournalEvent.UndoRefused(at, step, "changed meanwhile");
    };
  }

  @Test
  void foldingInTwoPartsIsFoldingAtOnce() {
    Laws.hold(
        "of(a ++ b) = of(a) after b",
        some -> {
          List<JournalEvent> first = events(some);
          List<JournalEvent> second = events(some);
          var all = new ArrayList<>(first);
          all.addAll(second);
          RunState state = RunState.of(first);
          for (JournalEvent event : second) {
            state = state.after(event);
          }
          assertThat(RunState.of(all)).isEqualTo(state);
        });
  }

  @Test
  void whatHappensToOneStepDoesNotTouchAnother() {
    Laws.hold(
        "the state of a step is that of its own events",
        some -> {
          List<JournalEvent> events = events(some);
          RunState all = RunState.of(events);
          for (StepId step : STEPS) {
            List<JournalEvent> own =
                events.stream()
                    .filter(e -> e instanceof JournalEvent.OfStep of && of.step().equals(step))
                    .toList();
            assertThat(all.step(step)).isEqualTo(RunState.of(own).step(step));
          }
        });
  }

  @Test
  void whatIsDoneIsSettledAndWhatIsOpenIsNeither() {
    Laws.hold(
        "done ⊆ settled ⊆ the steps that have events",
        some -> {
          RunState state = RunState.of(events(some));
          assertThat(state.settled()).containsAll(state.done());
          assertThat(state.steps().keySet()).containsAll(state.settled());
          for (StepId step : STEPS) {
            boolean open =
                switch (state.step(step)) {
                  case StepState.Done _, StepState.Undone _, StepState.Over _ -> false;
                  default -> true;
                };
            assertThat(state.settled().contains(step)).isEqualTo(!open);
          }
        });
  }

  @Test
  void anIntendedEffectStaysInDoubtUntilItsEndIsKnown() {
    Laws.hold(
        "after an intent only done, failed, skipped, undone or a question change the step",
        some -> {
          RunState state = RunState.of(events(some));
          StepId step = some.oneOf(STEPS);
          var intended =
              new JournalEvent.EffectIntended(
                  Instant.EPOCH, step, "mail.send", "key", Map.of(), Value.of("change"), "d");
          JournalEvent next = event(some);
          StepState after = state.after(intended).after(next).step(step);
          boolean ends =
              next instanceof JournalEvent.OfStep of
                  && of.step().equals(step)
                  && switch (of) {
                    case JournalEvent.StepDone _,
                        JournalEvent.StepFailed _,
                        JournalEvent.StepSkipped _,
                        JournalEvent.StepUndone _,
                        JournalEvent.EffectIntended _,
                        JournalEvent.QuestionAsked _,
                        JournalEvent.ApprovalAsked _ ->
                        true;
                    case JournalEvent.ApprovalGiven given -> given.approval().yes();
                    default -> false;
                  };
          assertThat(after.equals(new StepState.InDoubt(intended)) || ends).isTrue();
        });
  }

  @Test
  void aQuestionAboutAnEffectInDoubtKeepsTheEffect() {
    var intended =
        new JournalEvent.EffectIntended(
            Instant.EPOCH, STEPS.getFirst(), "mail.send", "k", Map.of(), Value.of("c"), "d");
    var asked = new JournalEvent.QuestionAsked(Instant.EPOCH, STEPS.getFirst(), "sent?", List.of());
    assertThat(RunState.of(List.of(intended, asked, asked)).step(STEPS.getFirst()))
        .isEqualTo(new StepState.DoubtAsked(intended, asked));
  }

  @Test
  void aNoLeavesTheStepWaitingAndAYesApprovesIt() {
    StepId step = STEPS.getFirst();
    var asked =
        new JournalEvent.ApprovalAsked(
            Instant.EPOCH, step, "d", new Card("t", List.of(), ""), "why", Label.BOTTOM);
    var no =
        new JournalEvent.ApprovalGiven(
            Instant.EPOCH, step, new Approval("d", false, "anna", Instant.EPOCH));
    var yes =
        new JournalEvent.ApprovalGiven(
            Instant.EPOCH, step, new Approval("d", true, "anna", Instant.EPOCH));
    assertThat(RunState.of(List.of(asked, no)).step(step))
        .isEqualTo(new StepState.AwaitsApproval(asked));
    assertThat(RunState.of(List.of(asked, yes)).step(step)).isEqualTo(new StepState.Approved(yes));
  }

  @Test
  void theResultOfAStepIsThereExactlyWhileItIsDone() {
    Laws.hold(
        "result(s) exactly if s is done and not undone",
        some -> {
          RunState state = RunState.of(events(some));
          for (StepId step : STEPS) {
            assertThat(state.result(step).isPresent())
                .isEqualTo(state.step(step) instanceof StepState.Done);
          }
        });
  }
}
