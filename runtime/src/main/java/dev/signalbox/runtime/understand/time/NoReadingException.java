package dev.signalbox.runtime.understand.time;

import java.io.Serial;

/**
 * The parts that a pattern found are of a kind its action can do nothing with. It happens many
 * times in every sentence and is caught in {@link Chart}, so there is one without message or stack.
 */
final class NoReadingException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  static final NoReadingException NO_READING = new NoReadingException();

  private NoReadingException() {
    super("the parts of a pattern do not make sense together", null, false, false);
  }
}
