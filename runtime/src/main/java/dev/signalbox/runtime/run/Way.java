package dev.signalbox.runtime.run;

import dev.signalbox.core.journal.JournalEvent;
import dev.signalbox.core.journal.RunId;
import dev.signalbox.core.journal.RunState;
import dev.signalbox.core.plan.PlanCheck;
import dev.signalbox.core.plan.PlanProblem;
import dev.signalbox.runtime.store.Durability;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.function.Supplier;

/**
 * The one way of a request: judge, journal, carry out. Whoever asks (command line, chat, gateway)
 * asks here.
 */
public final class Way {
  private final Bench bench;
  private final Judge judge;
  private final Executor executor;
  private final Supplier<RunId> names;

  /**
   * A way.
   *
   * @param names gives each run a name that was never given before
   */
  public Way(Bench bench, Judge judge, Supplier<RunId> names) {
    this.bench = bench;
    this.judge = judge;
    this.executor = new Executor(bench);
    this.names = names;
  }

  /**
   * What is understood and planned, without doing or writing anything.
   *
   * @throws BadRequestException if the words cannot be a request
   * @throws BadPlanException if the plan cannot be run
   */
  public Judge.Judged dryRun(String words, ZonedDateTime now) {
    Judge.Judged judged = judge.judge(words, now);
    List<PlanProblem> problems = PlanCheck.problems(judged.plan(), bench.tools()::spec);
    if (!problems.isEmpty()) {
      throw new BadPlanException(problems);
    }
    return judged;
  }

  /**
   * Does what was asked.
   *
   * @return the run, ended or waiting for the person
   */
  public Taken take(String words, ZonedDateTime now, Person person, Watcher watcher) {
    Judge.Judged judged = dryRun(words, now);
    RunId run = names.get();
    var begun = bench.clock().instant();
    List<JournalEvent> opening =
        List.of(
            new JournalEvent.RunStarted(
                begun, judged.words(), now.getZone().getId(), now.toInstant()),
            new JournalEvent.Assessed(begun, judged.assessment()),
            new JournalEvent.Planned(begun, judged.plan()));
    for (JournalEvent event : opening) {
      bench.boundary().at(Boundary.Moment.BEFORE, event);
      bench.journal().append(run, event, Durability.COMMITTED);
      bench.boundary().at(Boundary.Moment.AFTER, event);
      watcher.happened(event);
    }
    return new Taken(run, executor.carryOut(run, person, watcher));
  }

  /**
   * Goes on with a run that was interrupted or waits for the person.
   *
   * @throws UnknownRunException if there is no such run, or it was interrupted before it was
   *     planned
   */
  public Taken resume(RunId run, Person person, Watcher watcher) {
    RunState state = RunState.of(bench.journal().events(run));
    if (state.started().isEmpty()) {
      throw new UnknownRunException("There is no run " + run + "; `signalbox runs` lists them");
    }
    if (state.plan().isEmpty()) {
      throw new UnknownRunException(
          "Run "
              + run
              + " was interrupted before it was planned, so nothing was done; ask again: "
              + state.started().get().words().value());
    }
    return new Taken(run, executor.carryOut(run, person, watcher));
  }

  /**
   * A run that was carried out as far as possible.
   *
   * @param state ended, or waiting for the person
   */
  public record Taken(RunId run, RunState state) {}
}
