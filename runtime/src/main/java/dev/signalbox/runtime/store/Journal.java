package dev.signalbox.runtime.store;

import dev.signalbox.core.journal.JournalEvent;
import dev.signalbox.core.journal.RunId;
import java.util.List;
import java.util.Optional;

/** The append-only events of all runs. */
public interface Journal {

  /**
   * Appends an event and returns when it is as durable as asked for.
   *
   * @throws StoreException if it could not be written; then it has not happened
   */
  void append(RunId run, JournalEvent event, Durability durability);

  /** The events of a run in order; none if there is no such run. */
  List<JournalEvent> events(RunId run);

  /** The latest runs first, at most so many. */
  List<RunId> runs(int most);

  /** The run begun last. */
  default Optional<RunId> latest() {
    return runs(1).stream().findFirst();
  }

  /**
   * Takes a run for this process, so that no other process carries it out at the same time.
   *
   * @throws RunBusyException if another living process has it
   */
  Lease lease(RunId run);

  /** A run taken for this process until it is closed. */
  interface Lease extends AutoCloseable {
    @Override
    void close();
  }
}
