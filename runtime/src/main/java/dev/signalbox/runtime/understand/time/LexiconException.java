package dev.signalbox.runtime.understand.time;

import java.io.Serial;

/** A lexicon file has a line that cannot be read. */
public final class LexiconException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  LexiconException(String file, int line, String text, String mend) {
    super(file + ", line " + line + ": \"" + text + "\": " + mend);
  }
}
