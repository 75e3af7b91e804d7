package dev.signalbox.assistant.lines;

import java.nio.file.Path;

/**
 * Something in a file that could not be understood, said so that a person can mend it.
 *
 * @param file the file
 * @param line the line, from 1; 0 when it concerns the whole file
 * @param what what is wrong and how to mend it, one sentence
 */
public record Problem(Path file, int line, String what) {

  /** {@code file:line: what}, as compilers print it. */
  @Override
  public String toString() {
    return line == 0 ? file + ": " + what : file + ":" + line + ": " + what;
  }
}
