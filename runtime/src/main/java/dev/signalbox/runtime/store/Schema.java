package dev.signalbox.runtime.store;

import dev.signalbox.core.journal.LedgerEntry;
import java.sql.SQLException;
import java.util.List;

/** The tables, and which version of them a file has. */
final class Schema {
  private static final long VERSION = 1;

  private static final List<String> TABLES =
      List.of(
          "CREATE TABLE meta(name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID",
          "CREATE TABLE run(number INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT",
          """
          CREATE TABLE event(run TEXT NOT NULL, seq INTEGER NOT NULL, at TEXT NOT NULL,
            kind TEXT NOT NULL, json TEXT NOT NULL, PRIMARY KEY(run, seq)) STRICT, WITHOUT ROWID""",
          "CREATE INDEX event_handed ON event(run, seq) WHERE kind = 'handed'",
          """
          CREATE TABLE ledger(seq INTEGER PRIMARY KEY, at TEXT NOT NULL, run TEXT NOT NULL,
            receiver TEXT NOT NULL, place TEXT NOT NULL, label TEXT NOT NULL,
            bytes INTEGER NOT NULL, sha256 TEXT NOT NULL, decision TEXT NOT NULL,
            policy TEXT NOT NULL, previous TEXT NOT NULL) STRICT""",
          """
          CREATE TABLE lease(run TEXT PRIMARY KEY, process INTEGER NOT NULL, born TEXT NOT NULL,
            taken TEXT NOT NULL) STRICT, WITHOUT ROWID""",
          """
          CREATE TABLE memory(conversation TEXT NOT NULL, key TEXT NOT NULL, json TEXT NOT NULL,
            PRIMARY KEY(conversation, key)) STRICT, WITHOUT ROWID""",
          "INSERT INTO meta(name, value) VALUES ('schema', '" + VERSION + "')",
          "INSERT INTO meta(name, value) VALUES ('ledger.count', '0')",
          "INSERT INTO meta(name, value) VALUES ('ledger.head', '" + LedgerEntry.GENESIS + "')");

  private Schema() {}

  /**
   * Makes the tables in an empty file, or checks that the file has those that this program knows.
   *
   * @throws StoreException if it has others
   */
  static void prepare(StoreFile file, Session session) {
    try {
      if (tables(session) == 0) {
        session.run("BEGIN IMMEDIATE");
        // Another process may have been faster between the look and the lock.
        if (tables(session) == 0) {
          for (String table : TABLES) {
            session.run(table);
          }
        }
        session.run("COMMIT");
      }
      check(file, session);
    } catch (SQLException e) {
      throw file.failure("open", e);
    }
  }

  private static long tables(Session session) throws SQLException {
    return session.row("SELECT count(*) FROM sqlite_schema", row -> row.getLong(1)).orElse(0L);
  }

  private static void check(StoreFile file, Session session) throws SQLException {
    boolean ours =
        session
            .row("SELECT 1 FROM sqlite_schema WHERE name = 'meta'", row -> row.getInt(1))
            .isPresent();
    String version = ours ? Head.meta(session, "schema").orElse("none") : "none";
    if (version.equals(Long.toString(VERSION))) {
      return;
    }
    if (version.matches("\\d{1,9}") && Long.parseLong(version) > VERSION) {
      throw new StoreException(
          "The store "
              + file.path()
              + " has schema "
              + version
              + ", this program knows "
              + VERSION
              + "; use the newer Signalbox that wrote it");
    }
    throw new StoreException(
        "The store "
            + file.path()
            + " is a database, but none of Signalbox; move it away or choose another --home");
  }
}
