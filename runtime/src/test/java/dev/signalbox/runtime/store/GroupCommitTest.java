package dev.signalbox.runtime.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.signalbox.core.fleet.Place;
import dev.signalbox.core.journal.JournalEvent;
import dev.signalbox.core.journal.LedgerEntry;
import dev.signalbox.core.journal.RunId;
import dev.signalbox.core.label.Label;
import dev.signalbox.core.plan.StepId;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GroupCommitTest {
  private static final int THREADS = 8;
  private static final int EVENTS = 1_000;
  private static final int RUNS = 16;

  @TempDir Path home;
  private Path file = Path.of("");

  @BeforeEach
  void oneFile() {
    file = home.resolve("signalbox.db");
  }

  private static JournalEvent event(int thread, int number) {
    return new JournalEvent.StepFailed(
        Instant.EPOCH, new StepId("t" + thread), Integer.toString(number));
  }

  @Test
  void eightThreadsAppendAtOnceAndEachKeepsItsOrder() throws Exception {
    try (var store = SqliteStore.open(file, InstantSource.system());
        var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var working = new ArrayList<Future<?>>();
      for (int t = 0; t < THREADS; t++) {
        int thread = t;
        working.add(
            threads.submit(
                () -> {
                  for (int i = 0; i < EVENTS; i++) {
                    store.append(
                        new RunId("r" + (i + thread) % RUNS),
                        event(thread, i),
                        Durability.COMMITTED);
                  }
                }));
      }
      for (Future<?> done : working) {
        done.get();
      }
      int found = 0;
      for (int r = 0; r < RUNS; r++) {
        Map<StepId, Integer> latest = new HashMap<>();
        for (JournalEvent event : store.events(new RunId("r" + r))) {
          var failed = (JournalEvent.StepFailed) event;
          int number = Integer.parseInt(failed.reason());
          assertThat(number).isGreaterThan(latest.getOrDefault(failed.step(), -1));
          latest.put(failed.step(), number);
          found++;
        }
      }
      assertThat(found).isEqualTo(THREADS * EVENTS);
    }
  }

  @Test
  void ledgerEntriesWrittenAtOnceMakeOneChain() throws Exception {
    try (var store = SqliteStore.open(file, InstantSource.system());
        var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var writing =
          IntStream.range(0, 200)
              .mapToObj(
                  i ->
                      threads.submit(
                          () ->
                              store.record(
                                  new Ledger.Departure(
                                      Instant.EPOCH,
                                      new RunId("r" + i),
                                      "cloud",
                                      Place.CLOUD,
                                      Label.BOTTOM,
                                      i,
                                      "",
                                      "d",
                                      "p"))))
              .toList();
      for (var entry : writing) {
        LedgerEntry written = entry.get();
        assertThat(store.entries()).contains(written);
      }
      assertThat(store.verify())
          .isInstanceOfSatisfying(
              LedgerCheck.Sound.class, sound -> assertThat(sound.entries()).isEqualTo(200));
    }
  }

  @Test
  void whatQueuesUpDuringACommitIsCommittedTogether() throws Exception {
    try (var store = SqliteStore.open(file, InstantSource.system());
        var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Integer>> writing =
          duringACommit(
              store,
              threads,
              i ->
                  () ->
                      store
                          .writer()
                          .write(
                              "test",
                              Durability.COMMITTED,
                              session -> {
                                session.change("INSERT INTO run(name) VALUES (?)", "r" + i);
                                return store.runs(1_000).size();
                              }));
      for (Future<Integer> committedBefore : writing) {
        assertThat(committedBefore.get()).isZero();
      }
      assertThat(store.runs(1_000)).hasSize(writing.size());
    }
  }

  @Test
  void theDiskIsWaitedForOnlyWhenAskedTo() {
    int normal = 1;
    int full = 2;
    try (var store = SqliteStore.open(file, InstantSource.system())) {
      assertThat(synchronous(store, Durability.COMMITTED)).isEqualTo(normal);
      assertThat(synchronous(store, Durability.ON_DISK)).isEqualTo(full);
      assertThat(synchronous(store, Durability.COMMITTED)).isEqualTo(normal);
    }
  }

  private static int synchronous(SqliteStore store, Durability durability) {
    return store
        .writer()
        .write(
            "test",
            durability,
            session -> session.row("PRAGMA synchronous", row -> row.getInt(1)).orElseThrow());
  }

  @Test
  void oneThatFailsDoesNotSpoilThoseCommittedWithIt() throws Exception {
    try (var store = SqliteStore.open(file, InstantSource.system());
        var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Integer>> writing =
          duringACommit(
              store,
              threads,
              i ->
                  () ->
                      store
                          .writer()
                          .write(
                              "spoil",
                              Durability.COMMITTED,
                              session ->
                                  session.change(
                                      i == 25
                                          ? "INSERT INTO nowhere(name) VALUES (?)"
                                          : "INSERT INTO run(name) VALUES (?)",
                                      "r" + i)));
      for (int i = 0; i < writing.size(); i++) {
        if (i == 25) {
          assertThatThrownBy(writing.get(i)::get).hasMessageContaining("nowhere");
        } else {
          assertThat(writing.get(i).get()).isEqualTo(1);
        }
      }
      assertThat(store.runs(1_000)).hasSize(writing.size() - 1);
    }
  }

  /** Starts fifty writes while the writer is held up, and lets it go on when all are queued. */
  private static <T> List<Future<T>> duringACommit(
      SqliteStore store, ExecutorService threads, IntFunction<Callable<T>> write) throws Exception {
    var held = new CountDownLatch(1);
    var goOn = new CountDownLatch(1);
    var holding =
        threads.submit(
            () ->
                store
                    .writer()
                    .write(
                        "hold",
                        Durability.COMMITTED,
                        _ -> {
                          held.countDown();
                          return await(goOn);
                        }));
    held.await();
    List<Future<T>> writing =
        IntStream.range(0, 50).mapToObj(i -> threads.submit(write.apply(i))).toList();
    while (store.writer().queued() < 50) {
      Thread.onSpinWait();
    }
    goOn.countDown();
    holding.get();
    return writing;
  }

  private static boolean await(CountDownLatch latch) {
    try {
      latch.await();
      return true;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
