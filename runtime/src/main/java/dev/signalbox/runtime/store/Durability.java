package dev.signalbox.runtime.store;

/** How far an append must have come before it returns. */
public enum Durability {
  /** Committed: it survives a crash of the process. */
  COMMITTED,
  /** On the disk: it survives a power cut. Taken before an irreversible effect. */
  ON_DISK
}
