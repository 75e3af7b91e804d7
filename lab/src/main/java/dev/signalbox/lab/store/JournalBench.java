package dev.signalbox.lab.store;

import dev.signalbox.core.journal.JournalEvent;
import dev.signalbox.core.journal.RunId;
import dev.signalbox.core.label.Label;
import dev.signalbox.core.label.Labelled;
import dev.signalbox.core.plan.StepId;
import dev.signalbox.core.tool.Value;
import dev.signalbox.runtime.store.Durability;
import dev.signalbox.runtime.store.SqliteStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Appends a second to the journal, and how that compares with one SQLite transaction for each row
 * at the same durability, measured in the same run on the same disk.
 *
 * <p>Run with a folder on the disk that is meant, else the one for temporary files is taken.
 */
public final class JournalBench {
  private static final InstantSource CLOCK = InstantSource.system();
  private static final Duration WARM_UP = Duration.ofMillis(300);
  private static final Duration MEASURED = Duration.ofSeconds(1);
  private static final int ROUNDS = 5;
  private static final String JSON =
      "{\"step\":\"s1\",\"result\":{\"value\":{\"title\":\"Dentist\",\"minutes\":30},\"label\":"
          + "{\"secrecy\":\"personal\",\"trust\":\"untrusted\"}},\"says\":\"Moved.\",\"millis\":7}";

  private JournalBench() {}

  /** One way to append. */
  private interface Way {
    void append(int thread) throws SQLException;
  }

  /** Measures and prints. */
  public static void main(String[] arguments) throws Exception {
    Path folder =
        arguments.length > 0
            ? Files.createTempDirectory(Path.of(arguments[0]), "journal-bench")
            : Files.createTempDirectory("journal-bench");
    System.out.printf(
        "%-10s %-10s %12s %12s %8s%n", "threads", "durable", "journal /s", "plain /s", "ratio");
    for (int threads : new int[] {1, 8}) {
      for (Durability durability : Durability.values()) {
        compare(folder, threads, durability);
      }
    }
  }

  /**
   * In turns, since a disk is faster at one time than at another; the middle one of each counts.
   */
  private static void compare(Path folder, int threads, Durability durability) throws Exception {
    double[] journal = new double[ROUNDS];
    double[] plain = new double[ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
      String name = durability + "-" + threads + "-" + round;
      journal[round] = journal(folder.resolve(name + "-journal.db"), threads, durability);
      plain[round] = plain(folder.resolve(name + "-plain.db"), threads, durability);
    }
    Arrays.sort(journal);
    Arrays.sort(plain);
    System.out.printf(
        "%-10d %-10s %12.0f %12.0f %8.2f%n",
        threads,
        durability,
        journal[ROUNDS / 2],
        plain[ROUNDS / 2],
        journal[ROUNDS / 2] / plain[ROUNDS / 2]);
  }

  private static double journal(Path file, int threads, Durability durability) throws Exception {
    try (var store = SqliteStore.open(file, CLOCK)) {
      return rate(threads, thread -> store.append(new RunId("r" + thread), event(), durability));
    }
  }

  private static JournalEvent event() {
    return new JournalEvent.StepDone(
        CLOCK.instant(),
        new StepId("s1"),
        new Labelled<>(
            new Value.Fields(Map.of("title", Value.of("Dentist"), "minutes", Value.of(30))),
            Label.UNKNOWN),
        "Moved.",
        Optional.empty(),
        7);
  }

  private static double plain(Path file, int threads, Durability durability) throws Exception {
    try (var plain = new PlainSqlite(file, durability == Durability.ON_DISK ? "FULL" : "NORMAL")) {
      return rate(threads, _ -> plain.append(JSON));
    }
  }

  private static double rate(int threads, Way way) throws Exception {
    append(threads, way, WARM_UP);
    long begun = System.nanoTime();
    long appended = append(threads, way, MEASURED);
    return appended * 1e9 / (System.nanoTime() - begun);
  }

  /** Appends on that many threads for that long and tells how often. */
  private static long append(int threads, Way way, Duration time) throws Exception {
    long end = System.nanoTime() + time.toNanos();
    long appended = 0;
    try (var workers = Executors.newVirtualThreadPerTaskExecutor()) {
      var working = new ArrayList<Future<Long>>();
      for (int t = 0; t < threads; t++) {
        int thread = t;
        working.add(workers.submit(() -> appendUntil(end, way, thread)));
      }
      for (Future<Long> done : working) {
        appended += done.get();
      }
    }
    return appended;
  }

  private static long appendUntil(long end, Way way, int thread) throws SQLException {
    long appended = 0;
    while (System.nanoTime() < end) {
      way.append(thread);
      appended++;
    }
    return appended;
  }
}
