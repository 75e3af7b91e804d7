package dev.signalbox.runtime.run;

import dev.signalbox.core.fleet.Fleet;
import dev.signalbox.core.journal.JournalEvent;
import dev.signalbox.core.journal.RunId;
import dev.signalbox.core.journal.RunState;
import dev.signalbox.core.journal.StepState;
import dev.signalbox.core.label.Labelled;
import dev.signalbox.core.plan.Plan;
import dev.signalbox.core.plan.StepId;
import dev.signalbox.core.policy.Budget;
import dev.signalbox.core.route.Weights;
import dev.signalbox.runtime.interlock.Interlock;
import dev.signalbox.runtime.store.SqliteStore;
import dev.signalbox.runtime.wire.Connections;
import dev.signalbox.runtime.wire.ModelClient;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;

/** A real store, a world of files and the executor over them. */
final class Rig implements AutoCloseable {
  static final ZonedDateTime NOW = ZonedDateTime.parse("2026-03-02T08:00+01:00[Europe/Berlin]");

  final World world;
  final SqliteStore store;
  final Bench bench;
  private final ModelClient client;

  Rig(Path folder) {
    this(folder, Fleet.EMPTY, Connections.NONE, Budget.DEFAULT, Boundary.none());
  }

  Rig(Path folder, Fleet fleet, Connections connections, Budget budget, Boundary boundary) {
    this.world = new World(folder.resolve("world"));
    InstantSource clock = InstantSource.system();
    this.store = SqliteStore.open(folder.resolve("store.db"), clock);
    this.client = new ModelClient(connections);
    var models =
        new Models(fleet, new Interlock(store, clock, "test"), client, Weights.BALANCED, Map.of());
    Composer composer = state -> new Labelled<>(says(state), World.MINE);
    this.bench =
        new Bench(
            store,
            store,
            clock,
            "test",
            new Tools(world.tools()),
            models,
            composer,
            budget,
            Duration.ofSeconds(20),
            boundary);
  }

  private static String says(RunState state) {
    return String.join(
        "; ",
        state.steps().values().stream()
            .map(step -> step instanceof StepState.Done(_, var says, _) ? says : "not done")
            .toList());
  }

  Way way(Plan plan) {
    return new Way(
        bench, Plans.judge(plan), () -> new RunId("run-" + (store.runs(1000).size() + 1)));
  }

  Way.Taken take(Plan plan, Person person) {
    return way(plan).take("words", NOW, person, Watcher.none());
  }

  Way.Taken resume(RunId run, Person person) {
    return way(new Plan("", List.of())).resume(run, person, Watcher.none());
  }

  static StepState step(Way.Taken taken, String id) {
    return taken.state().step(new StepId(id));
  }

  <E extends JournalEvent> List<E> events(RunId run, Class<E> kind) {
    return store.events(run).stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  @Override
  public void close() {
    client.close();
    store.close();
  }
}
