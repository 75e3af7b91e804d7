package dev.signalbox.runtime.store;

import dev.signalbox.core.fleet.Place;
import dev.signalbox.core.journal.LedgerEntry;
import dev.signalbox.core.journal.RunId;
import dev.signalbox.core.tool.Value;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;

/** A ledger entry as its columns hold it. */
record LedgerRow(
    long seq,
    String at,
    String run,
    String receiver,
    String place,
    String label,
    long bytes,
    String sha256,
    String decision,
    String policy,
    String previous) {

  static LedgerRow of(LedgerEntry entry) {
    return new LedgerRow(
        entry.sequence(),
        entry.at().toString(),
        entry.run().name(),
        entry.receiver(),
        Part.word(entry.place()),
        Json.write(LabelCodec.write(entry.label())),
        entry.bytes(),
        entry.sha256(),
        entry.decision(),
        entry.policy(),
        entry.previous());
  }

  /**
   * The entry.
   *
   * @throws MalformedException if a column is not what {@link #of} makes
   */
  LedgerEntry entry() {
    try {
      var entry =
          new LedgerEntry(
              seq,
              Instant.parse(at),
              new RunId(run),
              receiver,
              new Part("place", Value.of(place)).word(Place.class),
              LabelCodec.read(new Part("label", Json.read(label))),
              bytes,
              sha256,
              decision,
              policy,
              previous);
      if (!equals(of(entry))) {
        throw new MalformedException("", "is not written the way it is written here");
      }
      return entry;
    } catch (IllegalArgumentException | DateTimeException e) {
      throw new MalformedException("", String.valueOf(e.getMessage()));
    }
  }

  void insert(Session session) throws SQLException {
    session.change(
        "INSERT INTO ledger(seq, at, run, receiver, place, label, bytes, sha256, decision, policy,"
            + " previous) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        seq,
        at,
        run,
        receiver,
        place,
        label,
        bytes,
        sha256,
        decision,
        policy,
        previous);
  }

  static List<LedgerRow> all(Session session) throws SQLException {
    return session.rows(
        "SELECT seq, at, run, receiver, place, label, bytes, sha256, decision, policy, previous"
            + " FROM ledger ORDER BY seq",
        LedgerRow::read);
  }

  private static LedgerRow read(ResultSet row) throws SQLException {
    return new LedgerRow(
        row.getLong(1),
        row.getString(2),
        row.getString(3),
        row.getString(4),
        row.getString(5),
        row.getString(6),
        row.getLong(7),
        row.getString(8),
        row.getString(9),
        row.getString(10),
        row.getString(11));
  }
}
