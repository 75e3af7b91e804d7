package dev.signalbox.app;

import dev.signalbox.assistant.judge.AssistantJudge;
import dev.signalbox.assistant.judge.Conversation;
import dev.signalbox.assistant.judge.OutcomeComposer;
import dev.signalbox.assistant.skills.Skill;
import dev.signalbox.assistant.talk.LastRun;
import dev.signalbox.core.journal.RunId;
import dev.signalbox.core.journal.RunState;
import dev.signalbox.runtime.config.Home;
import dev.signalbox.runtime.config.Settings;
import dev.signalbox.runtime.interlock.Interlock;
import dev.signalbox.runtime.run.BadRequestException;
import dev.signalbox.runtime.run.Bench;
import dev.signalbox.runtime.run.Boundary;
import dev.signalbox.runtime.run.Models;
import dev.signalbox.runtime.run.Tools;
import dev.signalbox.runtime.run.Undo;
import dev.signalbox.runtime.run.UnknownRunException;
import dev.signalbox.runtime.run.Watcher;
import dev.signalbox.runtime.run.Way;
import dev.signalbox.runtime.store.SqliteStore;
import dev.signalbox.runtime.understand.IntentModel;
import dev.signalbox.runtime.understand.privacy.Sensitivity;
import dev.signalbox.runtime.wire.Discovery;
import dev.signalbox.runtime.wire.ModelClient;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An installation with everything wired: the only place where that is done. */
final class Installation implements AutoCloseable {
  private static final Duration STEP_DEADLINE = Duration.ofMinutes(3);
  private static final int SEARCHED_FOR_UNDO = 20;

  private final Settings settings;
  private final Home home;
  private final Belongings belongings;
  private final Skills skills;
  private final SqliteStore store;
  private final ModelClient client;
  private final InstantSource clock;
  private final ZoneId zone;
  private final Bench bench;
  private final Way way;

  private Installation(Options options, PrintWriter screen) {
    Map<String, String> environment = System.getenv();
    this.home =
        options
            .home
            .map(Home::under)
            .orElseGet(() -> Home.of(environment, Path.of(System.getProperty("user.home"))));
    Settings written = Settings.read(home.settings(), environment);
    Optional<Discovery> discovery =
        written.discover() ? Optional.of(Discovery.begin()) : Optional.empty();
    this.clock = Clocks.of(options.now);
    this.belongings = Belongings.of(options, written, home.data(), clock, screen);
    this.zone = options.zone.map(Clocks::zone).or(written::zone).orElseGet(belongings::zone);
    this.store = SqliteStore.open(home.data().resolve("signalbox.db"), clock);
    this.settings = written.with(discovery.map(Discovery::found).orElse(List.of()));
    this.client = new ModelClient(settings.connections(), settings.limits(), settings.proxy());
    this.skills = new Skills(belongings, zone, clock);
    List<Skill> all = skills.all(lastRun());
    var tools = new Tools(all.stream().flatMap(skill -> skill.tools().stream()).toList());
    String policy = settings.policyVersion();
    var models =
        new Models(
            settings.fleet(),
            new Interlock(store, clock, policy),
            client,
            settings.prefer(),
            settings.health());
    this.bench =
        new Bench(
            store,
            store,
            clock,
            policy,
            tools,
            models,
            new OutcomeComposer(),
            settings.budget(),
            STEP_DEADLINE,
            Boundary.none());
    var judge =
        new AssistantJudge(
            all,
            tools,
            new Conversation(store),
            IntentModel.shipped(),
            new Sensitivity(skills::knowsName)::of);
    this.way = new Way(bench, judge, new RunNames());
  }

  /**
   * Opens an installation and makes what is missing.
   *
   * @param screen told what is made
   */
  static Installation open(Options options, PrintWriter screen) {
    return new Installation(options, screen);
  }

  private LastRun lastRun() {
    return new LastRun() {
      @Override
      public String undo() {
        Optional<RunId> run = lastUndoable();
        if (run.isEmpty()) {
          return "There is nothing to undo.";
        }
        Undo.Report report = new Undo(bench).of(run.get(), Watcher.none());
        return String.join(
            "\n",
            java.util.stream.Stream.concat(report.restored().stream(), report.refused().stream())
                .toList());
      }

      @Override
      public String explain() {
        List<RunId> runs = store.runs(2);
        return runs.size() < 2
            ? "There was no run before this one."
            : WhyText.of(report(runs.get(1)));
      }
    };
  }

  Way way() {
    return way;
  }

  Bench bench() {
    return bench;
  }

  Settings settings() {
    return settings;
  }

  Home home() {
    return home;
  }

  Belongings belongings() {
    return belongings;
  }

  Skills skills() {
    return skills;
  }

  /** The person's time. */
  ZonedDateTime now() {
    return clock.instant().atZone(zone);
  }

  /** A run by its name; the last one if none is named. */
  RunId run(Optional<String> name) {
    if (name.isPresent()) {
      RunId run = runId(name.get());
      if (store.events(run).isEmpty()) {
        throw new UnknownRunException("There is no run " + run + "; `signalbox runs` lists them");
      }
      return run;
    }
    return store.latest().orElseThrow(() -> new UnknownRunException("There are no runs yet"));
  }

  private static RunId runId(String name) {
    try {
      return new RunId(name);
    } catch (IllegalArgumentException _) {
      throw new BadRequestException(
          "'" + name + "' is no name of a run; `signalbox runs` lists them");
    }
  }

  /**
   * A run by its name; if none is named, the last one that changed something which can be taken
   * back.
   */
  RunId undoable(Optional<String> name) {
    if (name.isPresent()) {
      return run(name);
    }
    return lastUndoable().orElseThrow(() -> new UnknownRunException("There is nothing to undo"));
  }

  private Optional<RunId> lastUndoable() {
    return store.runs(SEARCHED_FOR_UNDO).stream()
        .filter(run -> Undo.possible(RunState.of(store.events(run))))
        .findFirst();
  }

  /** Everything that is known of a run. */
  RunReport report(RunId run) {
    var events = store.events(run);
    var egress = store.entries().stream().filter(entry -> entry.run().equals(run)).toList();
    return new RunReport(run, RunState.of(events), events, egress, bench.tools()::spec);
  }

  @Override
  public void close() {
    client.close();
    store.close();
  }
}
