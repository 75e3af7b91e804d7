package dev.signalbox.core.fleet;

/** Whether an endpoint can be called just now. */
public sealed interface Health {

  /** As far as is known, yes. */
  record Up() implements Health {}

  /**
   * It has failed lately and is left alone for a while.
   *
   * @param why what was seen
   */
  record Down(String why) implements Health {}
}
