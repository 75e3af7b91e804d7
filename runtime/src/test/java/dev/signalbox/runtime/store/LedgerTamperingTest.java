package dev.signalbox.runtime.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.core.fleet.EndpointId;
import dev.signalbox.core.fleet.Place;
import dev.signalbox.core.journal.JournalEvent;
import dev.signalbox.core.journal.LedgerEntry;
import dev.signalbox.core.journal.RunId;
import dev.signalbox.core.label.Label;
import dev.signalbox.core.label.Origin;
import dev.signalbox.core.label.Readers;
import dev.signalbox.core.label.Region;
import dev.signalbox.core.label.Regions;
import dev.signalbox.core.label.Secrecy;
import dev.signalbox.core.label.Trust;
import dev.signalbox.core.plan.StepId;
import dev.signalbox.core.tool.Digests;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Everything that can be done to the ledger with a SQLite client shows. */
class LedgerTamperingTest {
  private static final int ENTRIES = 5;
  private static final Instant NOW = Instant.parse("2026-03-02T08:00:00.000000001Z");
  private static final Label LABEL =
      new Label(
          Secrecy.INTERNAL,
          Trust.UNTRUSTED,
          Readers.only("anna", "ben"),
          Regions.only(new Region("EU"), new Region("US")),
          new TreeSet<>(List.of(new Origin("mail", "1"), new Origin("web", "x"))));

  @TempDir Path home;
  private Path clean = Path.of("");
  private Path file = Path.of("");
  private Adversary adversary = new Adversary(file);

  @BeforeEach
  void fiveEntriesWithTheirEvents() {
    clean = home.resolve("clean.db");
    file = home.resolve("signalbox.db");
    adversary = new Adversary(file);
    try (var store = SqliteStore.open(clean, InstantSource.fixed(NOW))) {
      for (int i = 1; i <= ENTRIES; i++) {
        RunId run = new RunId("r" + (i + 1) / 2);
        var entry = store.record(departure(run, i));
        store.append(run, handed(entry, entry.bytes()), Durability.COMMITTED);
      }
    }
  }

  private static Ledger.Departure departure(RunId run, int i) {
    return new Ledger.Departure(
        NOW.plusNanos(i),
        run,
        "cloud-" + i,
        Place.CLOUD,
        LABEL,
        100 + i,
        Digests.sha256("body " + i),
        "d" + i,
        "p1");
  }

  private static JournalEvent.Handed handed(LedgerEntry entry, long bytes) {
    return new JournalEvent.Handed(
        entry.at(),
        new StepId("s1"),
        new EndpointId(entry.receiver()),
        entry.place(),
        entry.label(),
        bytes,
        Optional.of(entry.sequence()));
  }

  private LedgerCheck after(Consumer<Adversary> tampering) {
    try {
      Files.copy(clean, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    tampering.accept(adversary);
    try (var store = SqliteStore.open(file, InstantSource.fixed(NOW))) {
      return store.verify();
    }
  }

  private static void assertFound(String what, LedgerCheck check, String... words) {
    assertThat(check).as(what).isInstanceOf(LedgerCheck.Broken.class);
    assertThat(((LedgerCheck.Broken) check).findings()).as(what).isNotEmpty();
    assertThat(String.join("\n", ((LedgerCheck.Broken) check).findings())).as(what).contains(words);
  }

  @Test
  void anUntouchedLedgerIsSound() {
    assertThat(after(_ -> {}))
        .isInstanceOfSatisfying(
            LedgerCheck.Sound.class, sound -> assertThat(sound.entries()).isEqualTo(ENTRIES));
  }

  @Test
  void anEmptyLedgerIsSound() {
    try (var store = SqliteStore.open(home.resolve("empty.db"), InstantSource.fixed(NOW))) {
      assertThat(store.verify()).isEqualTo(new LedgerCheck.Sound(0, LedgerEntry.GENESIS));
    }
  }

  @Test
  void entriesComeBackAsTheyWereWritten() {
    try (var store = SqliteStore.open(home.resolve("other.db"), InstantSource.fixed(NOW))) {
      var first = store.record(departure(new RunId("r1"), 1));
      var second = store.record(departure(new RunId("r1"), 2));
      assertThat(store.entries()).containsExactly(first, second);
      assertThat(first.previous()).isEqualTo(LedgerEntry.GENESIS);
      assertThat(second.previous()).isEqualTo(first.hash());
      assertThat(store.verify()).isEqualTo(new LedgerCheck.Sound(2, second.hash()));
    }
  }

  @Test
  void anEditOfAnyColumnOfAnyEntryIsFound() {
    String label = Json.write(LabelCodec.write(LABEL));
    var edits =
        List.<String[]>of(
            new String[] {"at", "2026-03-02T08:00:00.000000009Z"},
            new String[] {"run", "r9"},
            new String[] {"receiver", "cloud-9"},
            new String[] {"place", "device"},
            new String[] {"place", "CLOUD"},
            new String[] {"place", "moon"},
            new String[] {"label", label.replace("internal", "public")},
            new String[] {"label", label.replace("untrusted", "trusted")},
            new String[] {"label", label.replace("\"ben\"", "\"ben\",\"cleo\"")},
            new String[] {"label", label.replace("\"EU\",", "")},
            new String[] {"label", label.replace("mail:1", "mail:2")},
            new String[] {"label", " " + label},
            new String[] {"label", "{"},
            new String[] {"bytes", "1"},
            new String[] {"sha256", Digests.sha256("another body")},
            new String[] {"decision", "d9"},
            new String[] {"policy", "p0"},
            new String[] {"previous", LedgerEntry.GENESIS.replace('0', '1')},
            new String[] {"seq", "77"});
    for (int entry = 1; entry <= ENTRIES; entry++) {
      for (String[] edit : edits) {
        int number = entry;
        assertFound(
            edit[0] + " of entry " + entry + " set to " + edit[1],
            after(
                adversary ->
                    adversary.run(
                        "UPDATE ledger SET " + edit[0] + " = ? WHERE seq = ?", edit[1], number)),
            "ntry ");
      }
    }
  }

  @Test
  void textMovedFromOneColumnToTheNextIsFound() {
    assertFound(
        "moved",
        after(
            adversary ->
                adversary.run("UPDATE ledger SET decision = 'd', policy = '2p1' WHERE seq = 2")),
        "Entry 3");
  }

  @Test
  void anEntryTakenOutIsNamed() {
    for (int entry = 1; entry < ENTRIES; entry++) {
      int number = entry;
      assertFound(
          "deleted " + entry,
          after(adversary -> adversary.run("DELETE FROM ledger WHERE seq = ?", number)),
          "Entry " + entry + " is missing");
    }
  }

  @Test
  void aTailCutOffIsFound() {
    for (int kept = 0; kept < ENTRIES; kept++) {
      int last = kept;
      assertFound(
          "kept " + kept,
          after(adversary -> adversary.run("DELETE FROM ledger WHERE seq > ?", last)),
          "ends with entry " + kept,
          "kept end is entry " + ENTRIES);
    }
  }

  @Test
  void aTailCutOffWithTheKeptEndPutRightIsFoundByTheJournal() {
    assertFound(
        "cut and mended",
        after(
            adversary -> {
              adversary.run("DELETE FROM ledger WHERE seq = 5");
              forgeEnd(List.of(entry(4)));
            }),
        "Event 1 of run r3",
        "names ledger entry 5, which is not there");
  }

  @Test
  void entriesInAnotherOrderAreFound() {
    assertFound(
        "swapped",
        after(
            adversary -> {
              adversary.run("UPDATE ledger SET seq = 100 WHERE seq = 2");
              adversary.run("UPDATE ledger SET seq = 2 WHERE seq = 3");
              adversary.run("UPDATE ledger SET seq = 3 WHERE seq = 100");
            }),
        "Entry 2",
        "Entry 3");
  }

  @Test
  void anEntryPutInIsFound() {
    assertFound(
        "appended",
        after(
            adversary ->
                adversary.run(
                    "INSERT INTO ledger SELECT 6, at, run, receiver, place, label, bytes, sha256,"
                        + " decision, policy, previous FROM ledger WHERE seq = 5")),
        "Entry 6");
    assertFound(
        "put before",
        after(
            adversary ->
                adversary.run(
                    "INSERT INTO ledger SELECT 0, at, run, receiver, place, label, bytes, sha256,"
                        + " decision, policy, previous FROM ledger WHERE seq = 1")),
        "Entry");
  }

  @Test
  void aForgedEndOfTheChainThatFitsInItselfIsFound() {
    assertFound("forged", after(_ -> forgeFrom(3)), "Entry 5 is not the one");
  }

  @Test
  void aForgedChainWithAForgedEndIsFoundByTheJournal() {
    assertFound(
        "forged",
        after(_ -> forgeEnd(forgeFrom(3))),
        "Event 1 of run r2 gave 103 bytes",
        "ledger entry 3 of run r2 has 1 bytes");
  }

  @Test
  void aKeptEndThatIsGoneIsFound() {
    assertFound(
        "no head",
        after(adversary -> adversary.run("DELETE FROM meta WHERE name LIKE 'ledger%'")),
        "gone");
    assertFound(
        "another head",
        after(
            adversary -> adversary.run("UPDATE meta SET value = 'abc' WHERE name = 'ledger.head'")),
        "Entry 5");
  }

  @Test
  void anEventThatTellsOfOtherBytesOrNoEntryIsFound() {
    assertFound(
        "bytes",
        after(
            adversary ->
                adversary.run(
                    "UPDATE event SET json = replace(json, '\"bytes\":101', '\"bytes\":102')")),
        "Event 1 of run r1 gave 102 bytes",
        "has 101 bytes");
    assertFound(
        "endpoint",
        after(
            adversary ->
                adversary.run("UPDATE event SET json = replace(json, 'cloud-1', 'cloud-2')")),
        "to cloud-2",
        "to cloud-1");
    assertFound(
        "no entry",
        after(
            adversary ->
                adversary.run("UPDATE event SET json = replace(json, ',\"ledger\":1', '')")),
        "names no ledger entry");
    assertFound(
        "broken",
        after(adversary -> adversary.run("UPDATE event SET json = '{}' WHERE run = 'r1'")),
        "Event 1 of run r1 was changed");
  }

  private LedgerEntry entry(int number) {
    try (var store = SqliteStore.open(clean, InstantSource.fixed(NOW))) {
      return store.entries().get(number - 1);
    }
  }

  /** Says that entry {@code first} had one byte and chains all after it anew. */
  private List<LedgerEntry> forgeFrom(int first) {
    var forged = new ArrayList<LedgerEntry>();
    for (int number = first; number <= ENTRIES; number++) {
      LedgerEntry old = entry(number);
      var entry =
          new LedgerEntry(
              old.sequence(),
              old.at(),
              old.run(),
              old.receiver(),
              old.place(),
              old.label(),
              number == first ? 1 : old.bytes(),
              old.sha256(),
              old.decision(),
              old.policy(),
              number == first ? old.previous() : forged.getLast().hash());
      adversary.run(
          "UPDATE ledger SET bytes = ?, previous = ? WHERE seq = ?",
          entry.bytes(),
          entry.previous(),
          entry.sequence());
      forged.add(entry);
    }
    return forged;
  }

  private void forgeEnd(List<LedgerEntry> entries) {
    Head head = Head.of(entries.getLast());
    adversary.run("UPDATE meta SET value = ? WHERE name = 'ledger.count'", head.count());
    adversary.run("UPDATE meta SET value = ? WHERE name = 'ledger.head'", head.hash());
  }
}
