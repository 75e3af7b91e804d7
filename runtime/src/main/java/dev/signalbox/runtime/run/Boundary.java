package dev.signalbox.runtime.run;

import dev.signalbox.core.journal.JournalEvent;

/** Where a process can die between two events; a test takes hold here. */
public interface Boundary {

  /** Called just before an event is appended, and just after it is durable. */
  void at(Moment moment, JournalEvent event);

  /** Before or after. */
  enum Moment {
    /** The event is not written yet. */
    BEFORE,
    /** The event is durable. */
    AFTER
  }

  /** Nothing happens. */
  static Boundary none() {
    return (_, _) -> {};
  }
}
