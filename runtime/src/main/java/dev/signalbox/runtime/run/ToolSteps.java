package dev.signalbox.runtime.run;

import dev.signalbox.core.journal.JournalEvent;
import dev.signalbox.core.journal.StepState;
import dev.signalbox.core.label.Label;
import dev.signalbox.core.label.Labelled;
import dev.signalbox.core.plan.Step;
import dev.signalbox.core.plan.StepId;
import dev.signalbox.core.policy.Approval;
import dev.signalbox.core.policy.Ruling;
import dev.signalbox.core.tool.Effect;
import dev.signalbox.core.tool.Invocation;
import dev.signalbox.core.tool.Lookup;
import dev.signalbox.core.tool.Outcome;
import dev.signalbox.core.tool.Prepared;
import dev.signalbox.core.tool.Tool;
import dev.signalbox.core.tool.Type;
import dev.signalbox.core.tool.Value;
import dev.signalbox.runtime.store.Durability;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Carries out one tool call: prepare, rule, ask, journal, act, journal. An effect that may or may
 * not have happened is looked up before anything is repeated; if the far side cannot tell, the
 * person is asked.
 */
final class ToolSteps {
  private static final Outcome.Choice HAPPENED = choice("It has happened", true);
  private static final Outcome.Choice NOT_HAPPENED =
      choice("It has not happened: do it now", false);

  private final Tools tools;
  private final Departures departures;

  ToolSteps(Tools tools, Departures departures) {
    this.tools = tools;
    this.departures = departures;
  }

  void carryOut(Step.ToolCall step, Course course) {
    StepState state = course.state().step(step.id());
    Optional<Tool> tool = tools.find(step.tool());
    if (tool.isEmpty()) {
      course.record(
          new JournalEvent.StepFailed(course.now(), step.id(), "there is no tool " + step.tool()));
    } else if (state instanceof StepState.InDoubt(var intended)) {
      lookUp(step.id(), tool.get(), intended, course);
    } else {
      afresh(step, tool.get(), course);
    }
  }

  private void afresh(Step.ToolCall step, Tool tool, Course course) {
    Invocation invocation =
        new Invocation(
            course.run() + "-" + step.id(), Inputs.of(step, course), course.personTime());
    List<String> problems = ((Type) tool.spec().arguments()).problems(invocation.values());
    if (!problems.isEmpty()) {
      fail(step.id(), tool.spec().name() + ": " + String.join("; ", problems), course);
      return;
    }
    Ruling ruling = Ruling.on(tool.spec(), invocation);
    if (ruling instanceof Ruling.Block(var why)) {
      fail(step.id(), why, course);
      return;
    }
    if (tool.spec().effect() == Effect.READS) {
      settle(
          step.id(),
          tool,
          invocation.label(),
          call(tool, invocation, new Value.Fields(Map.of()), course),
          course);
      return;
    }
    switch (tool.prepare(invocation)) {
      case Prepared.Stopped(var outcome) ->
          settle(step.id(), tool, invocation.label(), timed(outcome), course);
      case Prepared.Ready ready -> decide(step.id(), tool, invocation, ready, ruling, course);
    }
  }

  private void decide(
      StepId step,
      Tool tool,
      Invocation invocation,
      Prepared.Ready ready,
      Ruling ruling,
      Course course) {
    String digest = Approval.digest(tool.spec(), invocation, ready.change());
    if (ruling instanceof Ruling.Ask(var why)) {
      Optional<Approval> said = course.approval(digest);
      if (said.isEmpty()) {
        course.record(
            new JournalEvent.ApprovalAsked(
                course.now(), step, digest, ready.card(), why, invocation.label()));
        return;
      }
      if (!said.get().allows(digest)) {
        course.record(new JournalEvent.StepSkipped(course.now(), step, "you said no"));
        return;
      }
    }
    var intended =
        new JournalEvent.EffectIntended(
            course.now(),
            step,
            tool.spec().name(),
            invocation.key(),
            invocation.arguments(),
            ready.change(),
            digest);
    act(step, tool, intended, course);
  }

  private void act(StepId step, Tool tool, JournalEvent.EffectIntended intended, Course course) {
    boolean forGood = tool.spec().effect() == Effect.IRREVERSIBLE;
    var invocation = invocation(intended, course);
    course.record(intended, forGood ? Durability.ON_DISK : Durability.COMMITTED);
    departures.record(tool.spec(), invocation, intended, course);
    Timed timed;
    try {
      timed = call(tool, invocation, intended.change(), course);
    } catch (RuntimeException broken) {
      lookUp(step, tool, intended, course, Trouble.words(broken));
      return;
    }
    settle(step, tool, invocation.label(), timed, course);
  }

  private void lookUp(StepId step, Tool tool, JournalEvent.EffectIntended intended, Course course) {
    lookUp(step, tool, intended, course, "");
  }

  private void lookUp(
      StepId step, Tool tool, JournalEvent.EffectIntended intended, Course course, String broken) {
    var invocation = invocation(intended, course);
    switch (tool.lookup(invocation, intended.change())) {
      case Lookup.Happened(var outcome) -> {
        course.record(new JournalEvent.LookedUp(course.now(), step, "it has happened"));
        settle(step, tool, invocation.label(), timed(outcome), course);
      }
      case Lookup.DidNot() -> {
        course.record(new JournalEvent.LookedUp(course.now(), step, "it has not happened"));
        if (broken.isEmpty()) {
          act(step, tool, intended, course);
        } else {
          fail(step, broken, course);
        }
      }
      case Lookup.CannotTell(var why) -> {
        course.record(new JournalEvent.LookedUp(course.now(), step, "it cannot be told: " + why));
        course.record(
            new JournalEvent.QuestionAsked(
                course.now(),
                step,
                "Signalbox was interrupted during "
                    + intended.tool()
                    + " and cannot tell whether it has happened ("
                    + why
                    + "). Has it?",
                List.of(HAPPENED, NOT_HAPPENED)));
      }
    }
  }

  /** The person has said whether an effect in doubt has happened. */
  void resolveDoubt(
      Step.ToolCall step, JournalEvent.EffectIntended intended, boolean happened, Course course) {
    if (happened) {
      var result =
          new Labelled<Value>(new Value.Fields(Map.of()), invocation(intended, course).label());
      course.record(
          new JournalEvent.StepDone(
              course.now(),
              step.id(),
              result,
              "You said that it has happened: " + step.title(),
              Optional.empty(),
              0));
    } else {
      tools.find(intended.tool()).ifPresent(tool -> act(step.id(), tool, intended, course));
    }
  }

  private static Invocation invocation(JournalEvent.EffectIntended intended, Course course) {
    return new Invocation(intended.key(), intended.arguments(), course.personTime());
  }

  private static Timed call(Tool tool, Invocation invocation, Value change, Course course) {
    var start = course.now();
    Outcome outcome = tool.call(invocation, change);
    return new Timed(outcome, Duration.between(start, course.now()).toMillis());
  }

  private static void settle(StepId step, Tool tool, Label inputs, Timed timed, Course course) {
    switch (timed.outcome()) {
      case Outcome.Done(var result, var says, var inverse) -> {
        List<String> problems = tool.spec().result().problems(result.value());
        if (problems.isEmpty()) {
          var joined = new Labelled<>(result.value(), result.label().join(inputs));
          course.record(
              new JournalEvent.StepDone(course.now(), step, joined, says, inverse, timed.millis()));
        } else {
          fail(
              step,
              tool.spec().name()
                  + " gave something else than it says: "
                  + String.join("; ", problems),
              course);
        }
      }
      case Outcome.Failed(var reason) -> fail(step, reason, course);
      case Outcome.Unclear(var question, var choices) when tool.spec().effect() == Effect.READS ->
          course.record(new JournalEvent.QuestionAsked(course.now(), step, question, choices));
      case Outcome.Unclear(var question, _) -> fail(step, question, course);
    }
  }

  private static void fail(StepId step, String reason, Course course) {
    course.record(new JournalEvent.StepFailed(course.now(), step, reason));
  }

  private static Outcome.Choice choice(String words, boolean happened) {
    return new Outcome.Choice(words, new Labelled<>(Value.of(happened), Label.BOTTOM));
  }

  private static Timed timed(Outcome outcome) {
    return new Timed(outcome, 0);
  }

  private record Timed(Outcome outcome, long millis) {}
}
