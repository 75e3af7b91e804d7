package dev.signalbox.runtime.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.signalbox.core.journal.JournalEvent;
import dev.signalbox.core.journal.RunId;
import dev.signalbox.core.plan.StepId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Each trouble is told with the file and the mend, and loses nothing. */
class StoreTroubleTest {
  private static final RunId RUN = new RunId("r1");

  @TempDir Path home;
  private Path file = Path.of("");

  @BeforeEach
  void oneFile() {
    file = home.resolve("signalbox.db");
  }

  private SqliteStore open() {
    return SqliteStore.open(file, InstantSource.system());
  }

  private static JournalEvent event(String reason) {
    return new JournalEvent.StepFailed(Instant.EPOCH, new StepId("s1"), reason);
  }

  private void assertTrouble(ThrowingCallable call, String... words) {
    assertThatThrownBy(call)
        .isInstanceOf(StoreException.class)
        .hasMessageContaining(file.toString())
        .hasMessageContainingAll(words);
  }

  @Test
  void aFullDiskIsToldAndWhatWasWrittenStays() {
    try (var store = open()) {
      store.append(RUN, event("first"), Durability.COMMITTED);
      int pages =
          store
              .writer()
              .write(
                  "test",
                  Durability.COMMITTED,
                  session -> session.row("PRAGMA page_count", row -> row.getInt(1)).orElseThrow());
      limit(store, pages + 2);
      var written = new ArrayList<JournalEvent>(List.of(event("first")));
      assertTrouble(
          () -> {
            while (true) {
              store.append(RUN, event("x".repeat(1_000)), Durability.COMMITTED);
              written.add(event("x".repeat(1_000)));
            }
          },
          "the disk is full; free some space");
      assertThat(store.events(RUN)).isEqualTo(written);
      limit(store, 1 << 20);
      store.append(RUN, event("more"), Durability.ON_DISK);
      written.add(event("more"));
      assertThat(store.events(RUN)).isEqualTo(written);
    }
    try (var store = open()) {
      assertThat(store.events(RUN)).last().isEqualTo(event("more"));
    }
  }

  private static void limit(SqliteStore store, int pages) {
    store
        .writer()
        .write(
            "test",
            Durability.COMMITTED,
            session -> session.row("PRAGMA max_page_count = " + pages, row -> row.getInt(1)));
  }

  @Test
  void aFileThatIsNoDatabaseIsLeftAsItIs() throws IOException {
    String text = "Dear diary, ".repeat(1_000);
    Files.writeString(file, text);
    assertTrouble(this::open, "no database of Signalbox; restore it", "move signalbox.db away");
    assertThat(Files.readString(file)).isEqualTo(text);
  }

  @Test
  void aDatabaseOfAnotherProgramIsLeftAsItIs() {
    new Adversary(file).run("CREATE TABLE invoice(number INTEGER)");
    assertTrouble(this::open, "none of Signalbox; move it away or choose another --home");
  }

  @Test
  void aStoreOfANewerProgramIsNotTouched() {
    open().close();
    new Adversary(file).run("UPDATE meta SET value = '99' WHERE name = 'schema'");
    assertTrouble(this::open, "schema 99", "use the newer Signalbox");
  }

  @Test
  void aDamagedFileIsToldAtOpeningOrReading() throws IOException {
    try (var store = open()) {
      for (int i = 0; i < 500; i++) {
        store.append(RUN, event("x".repeat(100) + i), Durability.COMMITTED);
      }
    }
    byte[] garbage = new byte[(int) Files.size(file) - 4096];
    java.util.Arrays.fill(garbage, (byte) 0x5a);
    try (var channel = Files.newByteChannel(file, StandardOpenOption.WRITE)) {
      channel.position(4096);
      channel.write(java.nio.ByteBuffer.wrap(garbage));
    }
    assertTrouble(
        () -> {
          try (var store = open()) {
            store.events(RUN);
          }
        },
        "damaged",
        "restore it from a backup");
  }

  @Test
  void aDamagedRowIsNamed() {
    try (var store = open()) {
      store.append(RUN, event("a"), Durability.COMMITTED);
      store.append(RUN, event("b"), Durability.COMMITTED);
      store.append(RUN, event("c"), Durability.COMMITTED);
      var adversary = new Adversary(file);
      adversary.run("UPDATE event SET json = '{\"step\":' WHERE seq = 2");
      assertTrouble(() -> store.events(RUN), "damaged row: event 2 of run r1");
      adversary.run("DELETE FROM event WHERE seq = 2");
      assertTrouble(() -> store.events(RUN), "event 2 of run r1 is missing");
    }
  }

  @Test
  void aFolderInPlaceOfTheFileIsTold() throws IOException {
    Files.createDirectory(file);
    assertTrouble(this::open, "is a folder, not a file");
  }

  @Test
  void aFileInPlaceOfTheFolderIsTold() throws IOException {
    Path notAFolder = Files.writeString(home.resolve("data"), "");
    file = notAFolder.resolve("signalbox.db");
    assertTrouble(this::open, "Cannot make the store");
    file = notAFolder.resolve("deeper/signalbox.db");
    assertTrouble(this::open, "Cannot make the store");
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void aFolderThatNobodyMayWriteToIsTold() {
    file = Path.of("/proc/signalbox/signalbox.db");
    assertTrouble(this::open, "choose a folder that you may write to with --home");
  }

  @Test
  void aReadOnlyFileIsTold() throws IOException {
    open().close();
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--------"));
    Assumptions.assumeFalse(Files.isWritable(file), "the superuser may write to any file");
    assertTrouble(this::open, "is read-only for you; make it writable");
  }

  @Test
  void aStoreThatBecomesReadOnlyIsTold() throws SQLException {
    try (var store = open()) {
      store.writer().write("test", Durability.COMMITTED, StoreTroubleTest::queryOnly);
      assertTrouble(
          () -> store.append(RUN, event("x"), Durability.COMMITTED),
          "it is read-only; make the file and its folder writable");
    }
  }

  private static boolean queryOnly(Session session) throws SQLException {
    session.run("PRAGMA query_only = 1");
    return true;
  }
}
