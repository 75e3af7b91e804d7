package dev.signalbox.runtime.store;

import dev.signalbox.core.journal.JournalEvent;
import dev.signalbox.core.journal.RunId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The journal's rows. */
final class EventTable {

  private EventTable() {}

  /** An event row with its place. */
  record Numbered(RunId run, long seq, EventCodec.Row row) {

    JournalEvent event(StoreFile file) {
      try {
        return EventCodec.read(row);
      } catch (MalformedException e) {
        throw file.damaged("event " + seq + " of run " + run, e);
      }
    }
  }

  /** Appends a row to its run; the first one makes the run known. */
  static long append(Session session, RunId run, EventCodec.Row row) throws SQLException {
    long seq =
        1
            + session
                .row("SELECT max(seq) FROM event WHERE run = ?", max -> max.getLong(1), run)
                .orElse(0L);
    if (seq == 1) {
      session.change("INSERT INTO run(name) VALUES (?)", run);
    }
    session.change(
        "INSERT INTO event(run, seq, at, kind, json) VALUES (?, ?, ?, ?, ?)",
        run,
        seq,
        row.at(),
        row.kind(),
        row.json());
    return seq;
  }

  static List<Numbered> of(Session session, RunId run) throws SQLException {
    return session.rows(
        "SELECT run, seq, at, kind, json FROM event WHERE run = ? ORDER BY seq",
        EventTable::numbered,
        run);
  }

  /**
   * The events of a run's rows.
   *
   * @throws StoreException if one cannot be read or is missing
   */
  static List<JournalEvent> events(StoreFile file, List<Numbered> rows) {
    var events = new ArrayList<JournalEvent>();
    for (Numbered row : rows) {
      if (row.seq() != events.size() + 1) {
        throw file.damaged(
            "event " + (events.size() + 1) + " of run " + row.run(),
            new MalformedException("", "is missing"));
      }
      events.add(row.event(file));
    }
    return List.copyOf(events);
  }

  /** The rows that tell of bytes given to a model, of all runs. */
  static List<Numbered> handed(Session session) throws SQLException {
    return session.rows(
        "SELECT run, seq, at, kind, json FROM event WHERE kind = 'handed' ORDER BY run, seq",
        EventTable::numbered);
  }

  private static Numbered numbered(ResultSet row) throws SQLException {
    return new Numbered(
        new RunId(row.getString(1)),
        row.getLong(2),
        new EventCodec.Row(row.getString(3), row.getString(4), row.getString(5)));
  }

  static List<RunId> runs(Session session, int most) throws SQLException {
    return session.rows(
        "SELECT name FROM run ORDER BY number DESC LIMIT ?",
        row -> new RunId(row.getString(1)),
        most);
  }
}
