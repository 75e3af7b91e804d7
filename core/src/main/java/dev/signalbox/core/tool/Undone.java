package dev.signalbox.core.tool;

/** What came of undoing an effect. */
public sealed interface Undone {

  /** Everything is as before. */
  record Restored(String says) implements Undone {}

  /** It was left as it is, for instance because somebody changed it meanwhile. */
  record Refused(String why) implements Undone {}
}
