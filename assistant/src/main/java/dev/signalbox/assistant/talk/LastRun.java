package dev.signalbox.assistant.talk;

/** What was done last, as far as talk needs it. */
public interface LastRun {

  /**
   * Takes back everything reversible of the last run that changed something, and says what came of
   * it.
   */
  String undo();

  /** Tells what ran where and why in the last run. */
  String explain();
}
