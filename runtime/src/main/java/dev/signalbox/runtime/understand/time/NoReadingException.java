package dev.signalbox.runtime.understand.time;

import java.io.Serial;

/** The parts that a pattern found are of a kind that its action can do nothing with. */
final class NoReadingException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  NoReadingException(Meaning given, String expected) {
    super(given + " is not " + expected, null, false, false);
  }
}
