package dev.signalbox.runtime.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.signalbox.core.journal.JournalEvent;
import dev.signalbox.core.journal.RunId;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeveralProcessesTest {
  private static final RunId RUN = new RunId("r1");
  private static final long FOREVER = 1_000_000_000;

  @TempDir Path home;
  private Path file = Path.of("");

  @BeforeEach
  void oneFile() {
    file = home.resolve("signalbox.db");
  }

  private static List<JournalEvent> events(long count) {
    return LongStream.range(0, count).mapToObj(AppendingProcess::event).toList();
  }

  @Test
  void whatAKilledProcessHadBeenToldIsThere() throws Exception {
    Process process = AppendingProcess.start(file, RUN, FOREVER);
    long told = -1;
    try (BufferedReader output = process.inputReader()) {
      AppendingProcess.awaitLine(output, "500");
      // Through the handle, since the process itself would close its output unread.
      process.toHandle().destroyForcibly();
      told = output.lines().mapToLong(Long::parseLong).reduce(500, Math::max);
      process.waitFor();
    }
    try (var store = SqliteStore.open(file, InstantSource.system())) {
      List<JournalEvent> found = store.events(RUN);
      // One more may have been committed and not told.
      assertThat(found.size()).isBetween((int) told + 1, (int) told + 2);
      assertThat(found).isEqualTo(events(found.size()));
      store.append(RUN, AppendingProcess.event(found.size()), Durability.ON_DISK);
      assertThat(store.events(RUN)).isEqualTo(events(found.size() + 1));
    }
    assertThat(integrity()).isEqualTo("ok");
  }

  private String integrity() throws SQLException {
    try (Connection connection = new Adversary(file).connect();
        Statement statement = connection.createStatement();
        ResultSet answer = statement.executeQuery("PRAGMA integrity_check")) {
      return answer.getString(1);
    }
  }

  @Test
  void twoProcessesWriteToOneStoreAndNothingIsLost() throws Exception {
    long count = 400;
    RunId mine = new RunId("mine");
    Process process = AppendingProcess.start(file, RUN, count);
    try (BufferedReader output = process.inputReader();
        var store = SqliteStore.open(file, InstantSource.system())) {
      for (long i = 0; i < count; i++) {
        store.append(mine, AppendingProcess.event(i), Durability.COMMITTED);
      }
      output.lines().forEach(_ -> {});
      assertThat(process.waitFor()).isZero();
      assertThat(store.events(mine)).isEqualTo(events(count));
      assertThat(store.events(RUN)).isEqualTo(events(count));
    }
  }

  @Test
  void aRunIsTakenOverFromADeadProcessAndNotFromALivingOne() throws Exception {
    Process process = AppendingProcess.start(file, RUN, FOREVER);
    try (BufferedReader output = process.inputReader();
        var store = SqliteStore.open(file, InstantSource.system())) {
      AppendingProcess.awaitLine(output, "leased");
      assertThatThrownBy(() -> store.lease(RUN))
          .isInstanceOf(RunBusyException.class)
          .hasMessageContaining("process " + process.pid());
      store.lease(new RunId("another")).close();
      process.destroyForcibly();
      process.waitFor();
      try (var _ = store.lease(RUN)) {
        assertThatThrownBy(() -> store.lease(RUN)).isInstanceOf(RunBusyException.class);
      }
      store.lease(RUN).close();
    } finally {
      process.destroyForcibly();
    }
  }

  @Test
  void aLeaseOfAnEarlierProcessWithTheSameNumberIsTakenOver() {
    try (var store = SqliteStore.open(file, InstantSource.system())) {
      new Adversary(file)
          .run(
              "INSERT INTO lease VALUES (?, ?, '2001-01-01T00:00:00Z', '2001-01-01T00:00:00Z')",
              RUN.name(),
              ProcessHandle.current().pid());
      store.lease(RUN).close();
    }
  }

  @Test
  void aClosedStoreHasGivenItsRunsBack() {
    var first = SqliteStore.open(file, InstantSource.system());
    try (var second = SqliteStore.open(file, InstantSource.system())) {
      var lease = first.lease(RUN);
      assertThatThrownBy(() -> second.lease(RUN)).isInstanceOf(RunBusyException.class);
      first.close();
      second.lease(RUN).close();
      lease.close();
    }
  }

  @Test
  void aStoreThatAnotherProcessHoldsSaysSoAndGoesOnWhenItIsFree() throws Exception {
    try (var store =
            SqliteStore.open(new StoreFile(file, Duration.ofMillis(100)), InstantSource.system());
        Connection other = new Adversary(file).connect();
        Statement statement = other.createStatement()) {
      store.append(RUN, AppendingProcess.event(0), Durability.COMMITTED);
      statement.execute("BEGIN IMMEDIATE");
      assertThatThrownBy(() -> store.append(RUN, AppendingProcess.event(7), Durability.COMMITTED))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining(file.toString())
          .hasMessageContaining("in use by another process; wait");
      assertThat(store.events(RUN)).isEqualTo(events(1));
      statement.execute("COMMIT");
      store.append(RUN, AppendingProcess.event(1), Durability.COMMITTED);
      assertThat(store.events(RUN)).isEqualTo(events(2));
    }
  }

  @Test
  void severalProcessesMakeOneNewStoreTogether() throws IOException, InterruptedException {
    var processes =
        List.of(
            AppendingProcess.start(file, new RunId("r1"), 20),
            AppendingProcess.start(file, new RunId("r2"), 20),
            AppendingProcess.start(file, new RunId("r3"), 20));
    for (Process process : processes) {
      try (BufferedReader output = process.inputReader()) {
        output.lines().forEach(_ -> {});
      }
      assertThat(process.waitFor()).isZero();
    }
    try (var store = SqliteStore.open(file, InstantSource.system())) {
      assertThat(store.runs(10)).hasSize(3);
      for (RunId run : store.runs(10)) {
        assertThat(store.events(run)).isEqualTo(events(20));
      }
    }
  }
}
