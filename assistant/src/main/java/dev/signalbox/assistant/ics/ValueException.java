package dev.signalbox.assistant.ics;

import dev.signalbox.assistant.lines.ContentLine;

/**
 * A value in a calendar that breaks its grammar. The message says what is wrong; the line number
 * says where.
 */
public final class ValueException extends RuntimeException {

  private final int line;
  private final String what;

  /** For the content line that has the value. */
  public ValueException(ContentLine line, String what) {
    this(line.line(), line.name() + ": " + what);
  }

  /** For a line number, from 1; 0 when it is not in a file. */
  public ValueException(int line, String what) {
    super(what);
    this.line = line;
    this.what = what;
  }

  /** The number of the line, from 1; 0 when it is not in a file. */
  public int line() {
    return line;
  }

  /** What is wrong, one sentence. */
  public String what() {
    return what;
  }
}
