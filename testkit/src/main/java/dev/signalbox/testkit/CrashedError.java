package dev.signalbox.testkit;

/**
 * Stands for the death of a process. An error and not an exception, so that code which survives
 * exceptions does not survive this.
 */
public final class CrashedError extends Error {
  private static final long serialVersionUID = 1;

  CrashedError(String point) {
    super("Died at '" + point + "', as the test wanted");
  }
}
