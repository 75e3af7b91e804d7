package dev.signalbox.runtime.config;

import java.nio.file.Path;

/**
 * One thing wrong, or worth a second look, in a configuration file.
 *
 * @param file the file
 * @param line the line, 1 for the first; 0 if it is about the file as a whole
 * @param key where in the file, such as {@code endpoints[0].place}; "" for the file as a whole
 * @param what what is wrong
 * @param mend how to mend it
 */
public record ConfigProblem(Path file, int line, String key, String what, String mend) {

  /** As one line for a person. */
  public String words() {
    String where = line == 0 ? file.toString() : file + ":" + line;
    return where + ": " + (key.isEmpty() ? "" : key + ": ") + what + ". " + mend;
  }
}
