package dev.signalbox.runtime.store;

import dev.signalbox.core.journal.LedgerEntry;
import java.sql.SQLException;
import java.util.Optional;

/**
 * The end of the ledger as kept apart from it, so that a cut-off tail shows.
 *
 * @param count how many entries there are
 * @param hash that of the last one
 */
record Head(String count, String hash) {

  static Head of(LedgerEntry last) {
    return new Head(Long.toString(last.sequence()), last.hash());
  }

  /** The kept end; a part that is not there is an empty text. */
  static Head read(Session session) throws SQLException {
    return new Head(
        meta(session, "ledger.count").orElse(""), meta(session, "ledger.head").orElse(""));
  }

  /**
   * The number of the next entry.
   *
   * @throws StoreException if the kept end is not readable
   */
  long next() {
    if (!count.matches("\\d{1,18}")) {
      throw new StoreException(
          "The end of the ledger is '"
              + count
              + "', which is no number; run: signalbox ledger verify");
    }
    return Long.parseLong(count) + 1;
  }

  void write(Session session) throws SQLException {
    set(session, "ledger.count", count);
    set(session, "ledger.head", hash);
  }

  static Optional<String> meta(Session session, String name) throws SQLException {
    return session.row("SELECT value FROM meta WHERE name = ?", row -> row.getString(1), name);
  }

  private static void set(Session session, String name, String value) throws SQLException {
    session.change("INSERT OR REPLACE INTO meta(name, value) VALUES (?, ?)", name, value);
  }
}
