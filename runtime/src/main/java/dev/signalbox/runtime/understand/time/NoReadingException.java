package dev.signalbox.runtime.understand.time;

import java.io.Serial;

/**
 * The parts that a pattern found are of a kind its action can do nothing with. It happens many
 * times in every sentence and is caught in {@link Chart}, so it carries no stack.
 */
final class NoReadingException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  NoReadingException() {
    super("the parts of a pattern do not make sense together", null, false, false);
  }
}
