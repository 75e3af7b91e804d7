package dev.signalbox.runtime.run;

import dev.signalbox.core.journal.JournalEvent;
import dev.signalbox.core.plan.StepId;

/** Sees a run while it goes on. Called from several threads, one at a time. */
public interface Watcher {

  /** Something was written into the journal. */
  void happened(JournalEvent event);

  /** A model said some more. */
  default void said(StepId step, String text) {}

  /** Sees nothing. */
  static Watcher none() {
    return _ -> {};
  }
}
