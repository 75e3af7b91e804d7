package dev.signalbox.runtime.store;

import dev.signalbox.core.journal.JournalEvent;
import dev.signalbox.core.journal.LedgerEntry;
import dev.signalbox.core.journal.RunId;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/**
 * Journal, ledger and memory in one SQLite file. Writing is queued to one thread, which commits
 * together whatever has queued up; reading has a connection of its own. Several processes may have
 * the same file open.
 */
public final class SqliteStore implements Journal, Ledger, Memory, AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final StoreFile file;
  private final Writer writer;
  private final Reader reader;
  private final Leases leases;

  private SqliteStore(StoreFile file, Writer writer, InstantSource clock) {
    this.file = file;
    this.writer = writer;
    this.reader = new Reader(file);
    this.leases = new Leases(writer, clock);
  }

  /**
   * Opens the store and makes it if there is none: folder and file are then for the owner alone.
   *
   * @param file the database file; SQLite keeps two more beside it, ending in {@code -wal} and
   *     {@code -shm}
   * @throws StoreException if it cannot be made or opened, is no store, or was written by a newer
   *     program
   */
  public static SqliteStore open(Path file, InstantSource clock) {
    return open(new StoreFile(file, PATIENCE), clock);
  }

  static SqliteStore open(StoreFile file, InstantSource clock) {
    file.make();
    Session session = file.open();
    try {
      Schema.prepare(file, session);
    } catch (StoreException e) {
      session.abandon(e);
      throw e;
    }
    return new SqliteStore(file, new Writer(file, session).start(), clock);
  }

  /** For those who test what SQLite does under this store. */
  Writer writer() {
    return writer;
  }

  @Override
  public void append(RunId run, JournalEvent event, Durability durability) {
    EventCodec.Row row;
    try {
      row = EventCodec.write(event);
    } catch (MalformedException e) {
      throw new StoreException(
          "An event of run " + run + " cannot be written: " + e.getMessage(), e);
    }
    writer.write("append to", durability, session -> EventTable.append(session, run, row));
  }

  @Override
  public List<JournalEvent> events(RunId run) {
    return EventTable.events(file, reader.read(session -> EventTable.of(session, run)));
  }

  @Override
  public List<RunId> runs(int most) {
    return reader.read(session -> EventTable.runs(session, most));
  }

  @Override
  public Lease lease(RunId run) {
    return leases.take(run);
  }

  @Override
  public LedgerEntry record(Departure departure) {
    return writer.write(
        "write the ledger of",
        Durability.ON_DISK,
        session -> LedgerTable.append(session, departure));
  }

  @Override
  public List<LedgerEntry> entries() {
    return reader.read(LedgerRow::all).stream()
        .map(
            row -> {
              try {
                return row.entry();
              } catch (MalformedException e) {
                throw file.damaged("ledger entry " + row.seq(), e);
              }
            })
        .toList();
  }

  @Override
  public LedgerCheck verify() {
    return reader.read(
        session ->
            LedgerAudit.check(
                LedgerRow.all(session), Head.read(session), EventTable.handed(session)));
  }

  @Override
  public void remember(String conversation, String key, String json) {
    writer.write(
        "remember in",
        Durability.COMMITTED,
        session ->
            session.change(
                "INSERT OR REPLACE INTO memory(conversation, key, json) VALUES (?, ?, ?)",
                conversation,
                key,
                json));
  }

  @Override
  public Optional<String> recall(String conversation, String key) {
    return reader.read(
        session ->
            session.row(
                "SELECT json FROM memory WHERE conversation = ? AND key = ?",
                row -> row.getString(1),
                conversation,
                key));
  }

  /** Writes what is queued, gives leases back and closes the file. */
  @Override
  public void close() {
    leases.giveAll();
    writer.close();
    reader.close();
  }
}
