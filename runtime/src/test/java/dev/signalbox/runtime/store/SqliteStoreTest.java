package dev.signalbox.runtime.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.signalbox.core.journal.JournalEvent;
import dev.signalbox.core.journal.RunId;
import dev.signalbox.core.plan.StepId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteStoreTest {
  private static final Instant NOW = Instant.parse("2026-03-02T08:00:00.123456789Z");
  private static final InstantSource CLOCK = InstantSource.fixed(NOW);
  private static final RunId RUN = new RunId("r1");

  @TempDir Path home;

  private SqliteStore open() {
    return SqliteStore.open(home.resolve("data/signalbox.db"), CLOCK);
  }

  private static JournalEvent failed(String reason) {
    return new JournalEvent.StepFailed(NOW, new StepId("s1"), reason);
  }

  @Test
  void whatWasAppendedIsThereAfterReopening() {
    long seed = System.nanoTime();
    var random = new RandomEvents(new SplittableRandom(seed));
    var events = new ArrayList<JournalEvent>();
    try (var store = open()) {
      for (int i = 0; i < 200; i++) {
        JournalEvent event = random.next();
        store.append(RUN, event, i % 50 == 0 ? Durability.ON_DISK : Durability.COMMITTED);
        events.add(event);
      }
      assertThat(store.events(RUN)).as("seed %d", seed).isEqualTo(events);
    }
    try (var store = open()) {
      assertThat(store.events(RUN)).as("seed %d", seed).isEqualTo(events);
    }
  }

  @Test
  void theRunBegunLastComesFirst() {
    try (var store = open()) {
      assertThat(store.latest()).isEmpty();
      for (String name : List.of("zz", "aa", "mm")) {
        store.append(new RunId(name), failed(name), Durability.COMMITTED);
      }
      store.append(new RunId("zz"), failed("again"), Durability.COMMITTED);
      assertThat(store.runs(2)).containsExactly(new RunId("mm"), new RunId("aa"));
      assertThat(store.latest()).contains(new RunId("mm"));
      assertThat(store.events(new RunId("nobody"))).isEmpty();
    }
  }

  @Test
  void aConversationRemembersWhatWasSaidLast() {
    try (var store = open()) {
      store.remember("c1", "mail", "{\"id\":1}");
      store.remember("c1", "mail", "{\"id\":2}");
      store.remember("c2", "mail", "{\"id\":3}");
    }
    try (var store = open()) {
      assertThat(store.recall("c1", "mail")).contains("{\"id\":2}");
      assertThat(store.recall("c2", "mail")).contains("{\"id\":3}");
      assertThat(store.recall("c1", "event")).isEmpty();
    }
  }

  @Test
  void folderAndFilesAreForTheOwnerAlone() throws IOException {
    try (var store = open()) {
      store.append(RUN, failed("x"), Durability.COMMITTED);
      Path folder = home.resolve("data");
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
          .isEqualTo("rwx------");
      try (var files = Files.list(folder)) {
        for (Path file : files.toList()) {
          assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
              .as(file.toString())
              .isEqualTo("rw-------");
        }
      }
    }
  }

  @Test
  void aClosedStoreSaysSo() {
    var store = open();
    store.close();
    store.close();
    assertThatThrownBy(() -> store.append(RUN, failed("x"), Durability.COMMITTED))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("closed");
    assertThatThrownBy(() -> store.events(RUN))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("closed");
  }

  @Test
  void anInterruptedThreadStillLearnsThatItsEventIsWritten() {
    try (var store = open()) {
      Thread.currentThread().interrupt();
      store.append(RUN, failed("x"), Durability.COMMITTED);
      assertThat(Thread.interrupted()).isTrue();
      assertThat(store.events(RUN)).containsExactly(failed("x"));
    }
  }
}
