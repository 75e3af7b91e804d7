package dev.signalbox.runtime.run;

import static dev.signalbox.runtime.run.Plans.call;
import static dev.signalbox.runtime.run.Plans.from;
import static dev.signalbox.runtime.run.Plans.said;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.signalbox.core.fleet.Fleet;
import dev.signalbox.core.journal.JournalEvent;
import dev.signalbox.core.journal.StepState;
import dev.signalbox.core.label.Label;
import dev.signalbox.core.label.Trust;
import dev.signalbox.core.plan.Argument;
import dev.signalbox.core.plan.Plan;
import dev.signalbox.core.plan.StepId;
import dev.signalbox.core.policy.Budget;
import dev.signalbox.core.tool.Value;
import dev.signalbox.runtime.wire.Connections;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExecutorTest {
  @TempDir Path folder;

  private static Plan plan(dev.signalbox.core.plan.Step... steps) {
    return new Plan("test", List.of(steps));
  }

  @Test
  void aWholePlanIsDoneAndEachEffectHappensOnce() {
    try (var rig = new Rig(folder)) {
      rig.world.put("a", "seen");
      var person = new Obedient();
      var taken = rig.take(Plans.everything(), person);
      assertThat(taken.state().ended())
          .get()
          .extracting(JournalEvent.RunEnded::ending)
          .isEqualTo(JournalEvent.Ending.DONE);
      assertThat(rig.world.thing("left")).isEqualTo("seen");
      assertThat(rig.world.thing("right")).isEqualTo("new");
      assertThat(rig.world.posted()).containsExactly("run-1-first first", "run-1-second one");
      assertThat(person.questions).containsExactly("Which?");
      assertThat(person.cards)
          .extracting(card -> card.step().name())
          .containsExactly("first", "second");
    }
  }

  @Test
  void anIrreversibleEffectWithoutAYesDoesNotHappenAndTheRunWaits() {
    try (var rig = new Rig(folder)) {
      var taken =
          rig.take(plan(call("post", "world.post", Map.of("text", said("x")))), Person.absent());
      assertThat(taken.state().ended()).isEmpty();
      assertThat(Rig.step(taken, "post")).isInstanceOf(StepState.AwaitsApproval.class);
      assertThat(rig.world.posted()).isEmpty();
      var resumed = rig.resume(taken.run(), new Obedient());
      assertThat(resumed.state().ended()).isPresent();
      assertThat(rig.world.posted()).hasSize(1);
    }
  }

  @Test
  void anApprovalIsBoundToTheExactChange() {
    try (var rig = new Rig(folder)) {
      rig.world.put("b", "outside words");
      var plan =
          plan(
              call(
                  "look",
                  "world.look",
                  Map.of(
                      "name", said("b"), "outside", Argument.said(Value.of(true), Label.BOTTOM))),
              call("put", "world.put", Map.of("name", said("c"), "value", from("look", "value"))));
      var taken = rig.take(plan, Person.absent());
      var first = rig.events(taken.run(), JournalEvent.ApprovalAsked.class).getFirst();
      rig.world.put("c", "changed meanwhile");
      var person = new Obedient();
      rig.resume(taken.run(), person);
      assertThat(person.cards).hasSize(2);
      assertThat(person.cards.get(0).digest()).isEqualTo(first.digest());
      assertThat(person.cards.get(1).digest()).isNotEqualTo(first.digest());
      assertThat(rig.world.thing("c")).isEqualTo("outside words");
    }
  }

  @Test
  void valuesFromOutsideNeedAYesEvenWhereTheEffectCanBeUndone() {
    try (var rig = new Rig(folder)) {
      rig.world.put("b", "outside words");
      var plan =
          plan(
              call(
                  "look",
                  "world.look",
                  Map.of(
                      "name", said("b"), "outside", Argument.said(Value.of(true), Label.BOTTOM))),
              call("put", "world.put", Map.of("name", said("c"), "value", from("look", "value"))));
      var taken = rig.take(plan, Person.absent());
      assertThat(Rig.step(taken, "put")).isInstanceOf(StepState.AwaitsApproval.class);
      assertThat(rig.world.thing("c")).isEmpty();
    }
  }

  @Test
  void theLabelOfAResultIsTheJoinOfWhatWentIn() {
    try (var rig = new Rig(folder)) {
      rig.world.put("b", "outside words");
      var plan =
          plan(
              call(
                  "look",
                  "world.look",
                  Map.of(
                      "name", said("b"), "outside", Argument.said(Value.of(true), Label.BOTTOM))),
              call("again", "world.look", Map.of("name", from("look", "value"))));
      var taken = rig.take(plan, new Obedient());
      Label label = taken.state().result(new StepId("again")).orElseThrow().label();
      assertThat(label.trust()).isEqualTo(Trust.UNTRUSTED);
    }
  }

  @Test
  void aStepAfterAFailedOneIsSkippedAndTheAnswerDoesNotClaimIt() {
    try (var rig = new Rig(folder)) {
      var plan =
          plan(
              call("bad", "world.put", Map.of("name", said("nothing"), "value", said("x"))),
              call("then", "world.post", Map.of("text", said("x")), "bad"),
              call("other", "world.put", Map.of("name", said("d"), "value", said("y"))));
      var taken = rig.take(plan, new Obedient());
      var ended = taken.state().ended().orElseThrow();
      assertThat(ended.ending()).isEqualTo(JournalEvent.Ending.PARTLY);
      assertThat(ended.answer().value()).contains("not done").doesNotContain("Posted");
      assertThat(rig.world.posted()).isEmpty();
      assertThat(rig.world.thing("d")).isEqualTo("y");
    }
  }

  @Test
  void anEffectThatBreaksIsLookedUpAndNotRepeated() {
    try (var rig = new Rig(folder)) {
      var taken =
          rig.take(
              plan(call("post", "world.post", Map.of("text", said("break it")))), new Obedient());
      assertThat(Rig.step(taken, "post")).isInstanceOf(StepState.Done.class);
      assertThat(rig.world.posted()).hasSize(1);
      assertThat(rig.events(taken.run(), JournalEvent.LookedUp.class)).hasSize(1);
    }
  }

  @Test
  void anEffectThatNobodyCanLookUpIsAskedAbout() {
    try (var rig = new Rig(folder)) {
      var person = new Obedient();
      var taken =
          rig.take(plan(call("shout", "world.shout", Map.of("text", said("break it")))), person);
      assertThat(person.questions)
          .hasSize(1)
          .first()
          .asString()
          .contains("cannot tell whether it has happened");
      assertThat(Rig.step(taken, "shout")).isInstanceOf(StepState.Done.class);
      assertThat(rig.world.posted()).hasSize(1);
    }
  }

  @Test
  void aBudgetOfCallsIsKept() {
    var small = new Budget(1_000_000, 1_000, Duration.ofMinutes(1), 1);
    try (var rig = new Rig(folder, Fleet.EMPTY, Connections.NONE, small, Boundary.none())) {
      var plan =
          plan(
              call("one", "world.put", Map.of("name", said("a"), "value", said("1"))),
              call("two", "world.put", Map.of("name", said("b"), "value", said("2")), "one"));
      var taken = rig.take(plan, new Obedient());
      assertThat(rig.world.thing("a")).isEqualTo("1");
      assertThat(rig.world.thing("b")).isEmpty();
      assertThat(Rig.step(taken, "two")).isInstanceOf(StepState.Over.class);
    }
  }

  @Test
  void anUndoTakesBackAllInReverseAndNamesWhatItCannot() {
    try (var rig = new Rig(folder)) {
      rig.world.put("a", "seen");
      rig.world.put("left", "old left");
      var taken = rig.take(Plans.everything(), new Obedient());
      var report = new Undo(rig.bench).of(taken.run(), Watcher.none());
      assertThat(report.restored()).containsExactly("Put back right", "Put back left");
      assertThat(report.refused()).hasSize(2).allMatch(words -> words.contains("cannot be undone"));
      assertThat(rig.world.thing("left")).isEqualTo("old left");
      assertThat(rig.world.thing("right")).isEmpty();
      assertThat(new Undo(rig.bench).of(taken.run(), Watcher.none()).restored()).isEmpty();
    }
  }

  @Test
  void anUndoLeavesAloneWhatSomebodyElseChanged() {
    try (var rig = new Rig(folder)) {
      var taken =
          rig.take(
              plan(call("put", "world.put", Map.of("name", said("e"), "value", said("mine")))),
              new Obedient());
      rig.world.put("e", "theirs");
      var report = new Undo(rig.bench).of(taken.run(), Watcher.none());
      assertThat(report.restored()).isEmpty();
      assertThat(report.refused()).singleElement().asString().contains("somebody changed");
      assertThat(rig.world.thing("e")).isEqualTo("theirs");
    }
  }

  @Test
  void aPlanWithAProblemIsRefusedBeforeAnythingIsWritten() {
    try (var rig = new Rig(folder)) {
      var plan = plan(call("x", "no.such_tool", Map.of()));
      assertThatThrownBy(() -> rig.take(plan, new Obedient()))
          .isInstanceOf(BadPlanException.class)
          .hasMessageContaining("no.such_tool");
      assertThat(rig.store.runs(10)).isEmpty();
    }
  }

  @Test
  void aRunThatIsNotThereCannotBeResumed() {
    try (var rig = new Rig(folder)) {
      assertThatThrownBy(
              () -> rig.resume(new dev.signalbox.core.journal.RunId("nope"), new Obedient()))
          .isInstanceOf(UnknownRunException.class)
          .hasMessageContaining("signalbox runs");
    }
  }
}
