package dev.signalbox.runtime.store;

import dev.signalbox.core.journal.LedgerEntry;
import java.sql.SQLException;

/** Writes at the end of the ledger. */
final class LedgerTable {

  private LedgerTable() {}

  /** Appends an entry to the chain; the kept end moves on with it. */
  static LedgerEntry append(Session session, Ledger.Departure departure) throws SQLException {
    Head head = Head.read(session);
    var entry =
        new LedgerEntry(
            head.next(),
            departure.at(),
            departure.run(),
            departure.receiver(),
            departure.place(),
            departure.label(),
            departure.bytes(),
            departure.sha256(),
            departure.decision(),
            departure.policy(),
            head.hash());
    LedgerRow.of(entry).insert(session);
    Head.of(entry).write(session);
    return entry;
  }
}
