package dev.signalbox.runtime.run;

import dev.signalbox.core.journal.JournalEvent;
import dev.signalbox.core.journal.JournalEvent.Ending;
import dev.signalbox.core.journal.RunId;
import dev.signalbox.core.journal.RunState;
import dev.signalbox.core.journal.StepState;
import dev.signalbox.core.label.Label;
import dev.signalbox.core.label.Labelled;
import dev.signalbox.core.plan.Step;
import dev.signalbox.core.plan.StepId;
import dev.signalbox.core.policy.Approval;
import dev.signalbox.core.tool.Outcome;
import dev.signalbox.core.tool.Value;
import dev.signalbox.runtime.store.StoreException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Carries a planned run out until it has ended or waits for the person. */
public final class Executor {
  private final Bench bench;
  private final ToolSteps toolSteps;
  private final ModelSteps modelSteps;

  /** An executor with everything that it works with. */
  public Executor(Bench bench) {
    this.bench = bench;
    this.toolSteps = new ToolSteps(bench.tools(), new Departures(bench.ledger(), bench.policy()));
    this.modelSteps = new ModelSteps(bench.models());
  }

  /**
   * Begins or goes on with a run whose plan is in the journal; what has been done is not done
   * again.
   *
   * @return the state in which it was left: ended, or waiting for the person
   * @throws dev.signalbox.runtime.store.RunBusyException if another process carries it out
   */
  public RunState carryOut(RunId run, Person person, Watcher watcher) {
    try (var _ = bench.journal().lease(run)) {
      var course = new Course(run, bench.journal(), bench.clock(), watcher, bench.boundary());
      if (course.state().ended().isPresent()) {
        return course.state();
      }
      Set<StepId> leftOpen = new HashSet<>();
      do {
        advance(course, leftOpen);
      } while (!Thread.currentThread().isInterrupted() && ask(course, person, leftOpen));
      close(course);
      return course.state();
    }
  }

  /** Runs everything that can run without the person. */
  private void advance(Course course, Set<StepId> leftOpen) {
    var finished = new LinkedBlockingQueue<StepId>();
    Map<StepId, Thread> running = new HashMap<>();
    while (true) {
      skipBarred(course);
      if (!Thread.currentThread().isInterrupted()) {
        for (Step step : startable(course, running.keySet(), leftOpen)) {
          running.put(step.id(), start(step, course, finished));
        }
      }
      if (running.isEmpty()) {
        return;
      }
      try {
        StepId done = finished.poll(bench.stepDeadline().toMillis(), TimeUnit.MILLISECONDS);
        if (done == null) {
          running.values().forEach(Thread::interrupt);
          done = finished.take();
        }
        running.remove(done);
        course.throwIfStoreIsGone();
        if (!course.state().settled().contains(done)) {
          leftOpen.add(done);
        }
      } catch (InterruptedException cancelled) {
        running.values().forEach(Thread::interrupt);
        running.values().forEach(Executor::joinQuietly);
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  private static void joinQuietly(Thread thread) {
    boolean interrupted = Thread.interrupted();
    try {
      thread.join(Duration.ofSeconds(5));
    } catch (InterruptedException again) {
      interrupted = true;
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private static List<Step> startable(Course course, Set<StepId> running, Set<StepId> leftOpen) {
    RunState state = course.state();
    return course.plan().ready(state.settled(), state.done()).stream()
        .filter(step -> !running.contains(step.id()) && !leftOpen.contains(step.id()))
        .filter(step -> !waits(state.step(step.id())))
        .toList();
  }

  private static boolean waits(StepState state) {
    return state instanceof StepState.AwaitsApproval
        || state instanceof StepState.AwaitsAnswer
        || state instanceof StepState.DoubtAsked;
  }

  private static void skipBarred(Course course) {
    while (true) {
      RunState state = course.state();
      var barred = course.plan().barred(state.settled(), state.done());
      if (barred.isEmpty()) {
        return;
      }
      barred.forEach(
          step ->
              course.record(
                  new JournalEvent.StepSkipped(
                      course.now(), step.id(), "a step before it was not done")));
    }
  }

  private Thread start(Step step, Course course, LinkedBlockingQueue<StepId> finished) {
    return Thread.ofVirtual()
        .name("step-" + step.id())
        .start(
            () -> {
              try {
                carryOut(step, course);
              } catch (StoreException storeIsGone) {
                course.storeIsGone(storeIsGone);
              } catch (RuntimeException broken) {
                failUnlessInDoubt(step, course, broken);
              } finally {
                finished.add(step.id());
              }
            });
  }

  private void failUnlessInDoubt(Step step, Course course, RuntimeException broken) {
    if (!(course.state().step(step.id()) instanceof StepState.InDoubt)) {
      course.record(new JournalEvent.StepFailed(course.now(), step.id(), Trouble.words(broken)));
    }
  }

  private void carryOut(Step step, Course course) {
    Optional<String> exceeded = bench.budget().exceeded(course.spent());
    if (exceeded.isPresent() && !(course.state().step(step.id()) instanceof StepState.InDoubt)) {
      course.record(new JournalEvent.StepFailed(course.now(), step.id(), exceeded.get()));
      return;
    }
    if (course.state().step(step.id()) instanceof StepState.Open) {
      course.record(new JournalEvent.StepStarted(course.now(), step.id()));
    }
    switch (step) {
      case Step.ToolCall call -> toolSteps.carryOut(call, course);
      case Step.ModelCall call -> modelSteps.carryOut(call, course, bench.budget());
      case Step.Question question -> {
        Label label =
            Label.joinAll(
                Inputs.of(question, course).values().stream().map(Labelled::label).toList());
        var choices =
            question.choices().stream()
                .map(
                    words -> new Outcome.Choice(words, new Labelled<Value>(Value.of(words), label)))
                .toList();
        course.record(
            new JournalEvent.QuestionAsked(course.now(), step.id(), question.question(), choices));
      }
      case Step.Combine combine -> {
        var inputs = Inputs.of(combine, course);
        var values = new java.util.LinkedHashMap<String, Value>();
        inputs.forEach((name, input) -> values.put(name, input.value()));
        Label label = Label.joinAll(inputs.values().stream().map(Labelled::label).toList());
        course.record(
            new JournalEvent.StepDone(
                course.now(),
                step.id(),
                new Labelled<>(new Value.Fields(values), label),
                "",
                Optional.empty(),
                0));
      }
    }
  }

  /** Asks the person whatever is open; whether anything was answered. */
  private boolean ask(Course course, Person person, Set<StepId> leftOpen) {
    boolean answered = askApprovals(course, person, leftOpen);
    for (Step step : course.plan().steps()) {
      answered |=
          switch (course.state().step(step.id())) {
            case StepState.AwaitsAnswer(var asked) -> answer(step, asked, person, course, leftOpen);
            case StepState.DoubtAsked(var intended, var asked) ->
                answerDoubt(step, intended, asked, person, course);
            default -> false;
          };
    }
    return answered;
  }

  private boolean askApprovals(Course course, Person person, Set<StepId> leftOpen) {
    var asked = new ArrayList<JournalEvent.ApprovalAsked>();
    for (Step step : course.plan().steps()) {
      if (course.state().step(step.id()) instanceof StepState.AwaitsApproval(var question)) {
        asked.add(question);
      }
    }
    if (asked.isEmpty()) {
      return false;
    }
    Map<StepId, Boolean> said = person.approve(asked);
    for (var question : asked) {
      Boolean yes = said.get(question.step());
      if (yes != null) {
        var approval = new Approval(question.digest(), yes, person.name(), course.now());
        course.record(new JournalEvent.ApprovalGiven(course.now(), question.step(), approval));
        leftOpen.remove(question.step());
        if (!yes) {
          course.record(new JournalEvent.StepSkipped(course.now(), question.step(), "you said no"));
        }
      }
    }
    return !said.isEmpty();
  }

  private static boolean answer(
      Step step,
      JournalEvent.QuestionAsked asked,
      Person person,
      Course course,
      Set<StepId> leftOpen) {
    Optional<Person.Answer> answer = person.choose(asked);
    if (answer.isEmpty()) {
      return false;
    }
    leftOpen.remove(step.id());
    Optional<Labelled<Value>> result =
        switch (answer.get()) {
          case Person.Answer.Pick(var choice) -> Optional.of(asked.choices().get(choice).result());
          case Person.Answer.Words(var words) ->
              Optional.of(new Labelled<>(Value.of(words), Label.BOTTOM));
          case Person.Answer.None() -> Optional.empty();
        };
    if (result.isEmpty()) {
      course.record(
          new JournalEvent.StepSkipped(
              course.now(), step.id(), "you said that it is none of them"));
    } else {
      course.record(new JournalEvent.QuestionAnswered(course.now(), step.id(), result.get()));
      course.record(
          new JournalEvent.StepDone(
              course.now(), step.id(), result.get(), "", Optional.empty(), 0));
    }
    return true;
  }

  private boolean answerDoubt(
      Step step,
      JournalEvent.EffectIntended intended,
      JournalEvent.QuestionAsked asked,
      Person person,
      Course course) {
    Optional<Person.Answer> answer = person.choose(asked);
    if (answer.isEmpty() || !(answer.get() instanceof Person.Answer.Pick(var choice))) {
      return false;
    }
    boolean happened =
        asked.choices().get(choice).result().value() instanceof Value.Flag(var flag) && flag;
    course.record(
        new JournalEvent.QuestionAnswered(
            course.now(), step.id(), asked.choices().get(choice).result()));
    if (step instanceof Step.ToolCall call) {
      toolSteps.resolveDoubt(call, intended, happened, course);
    }
    return true;
  }

  /** Ends the run if nothing is open, else leaves it waiting. */
  private void close(Course course) {
    RunState state = course.state();
    long open =
        course.plan().steps().stream().filter(step -> !state.settled().contains(step.id())).count();
    if (open > 0) {
      String why = Thread.currentThread().isInterrupted() ? "it was stopped" : "it waits for you";
      course.record(new JournalEvent.RunPaused(course.now(), why));
      return;
    }
    long failed =
        state.steps().values().stream().filter(step -> step instanceof StepState.Over).count();
    Ending ending =
        failed == 0 ? Ending.DONE : state.done().isEmpty() ? Ending.FAILED : Ending.PARTLY;
    course.record(new JournalEvent.RunEnded(course.now(), ending, bench.composer().compose(state)));
  }
}
