package dev.signalbox.runtime.store;

import dev.signalbox.core.journal.JournalEvent;
import dev.signalbox.core.journal.RunId;
import dev.signalbox.core.plan.StepId;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;

/**
 * A process of its own that takes a run, appends to it and prints the number of each event when the
 * store has acknowledged it.
 */
final class AppendingProcess {

  private AppendingProcess() {}

  public static void main(String[] arguments) {
    RunId run = new RunId(arguments[1]);
    try (var store = SqliteStore.open(Path.of(arguments[0]), InstantSource.system());
        var _ = store.lease(run)) {
      System.out.println("leased");
      for (long i = 0; i < Long.parseLong(arguments[2]); i++) {
        store.append(run, event(i), i % 10 == 0 ? Durability.ON_DISK : Durability.COMMITTED);
        System.out.println(i);
      }
    }
  }

  static JournalEvent event(long number) {
    return new JournalEvent.StepFailed(
        Instant.EPOCH.plusNanos(number), new StepId("s1"), "event " + number);
  }

  static Process start(Path file, RunId run, long events) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            AppendingProcess.class.getName(),
            file.toString(),
            run.name(),
            Long.toString(events))
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  /** Reads on until the process has said that, and gives the lines up to there. */
  static void awaitLine(BufferedReader output, String line) throws IOException {
    for (String next = output.readLine(); ; next = output.readLine()) {
      if (next == null) {
        throw new IOException("The process ended before it said " + line);
      }
      if (next.equals(line)) {
        return;
      }
    }
  }
}
