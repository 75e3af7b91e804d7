package dev.signalbox.runtime.store;

import dev.signalbox.core.journal.RunId;

/** Another process carries the run out. */
public final class RunBusyException extends StoreException {
  private static final long serialVersionUID = 1;

  public RunBusyException(RunId run, long process) {
    super(
        "Run "
            + run
            + " is being carried out by process "
            + process
            + "; wait until it ends, or stop that process");
  }
}
