package dev.signalbox.assistant.home;

import java.nio.file.Path;

/** A home file that cannot be read or written. The message names the file, the place, the mend. */
public abstract sealed class HomeFileException extends RuntimeException {

  private HomeFileException(String message) {
    super(message);
  }

  /** The file is not there, or the system does not give it. */
  public static final class Unreadable extends HomeFileException {
    Unreadable(Path file, String why) {
      super("Cannot read the home file " + file + ": " + why);
    }
  }

  /** What stands in the file is not a home. */
  public static final class Malformed extends HomeFileException {
    Malformed(Path file, int line, String key, String whyAndMend) {
      super(file + ", line " + line + (key.isEmpty() ? "" : ", " + key) + ": " + whyAndMend);
    }
  }

  /** The new state could not be put on the disk; the old one still stands. */
  public static final class Unwritable extends HomeFileException {
    Unwritable(Path file, String whyAndMend) {
      super("Cannot write the home file " + file + ", it is unchanged: " + whyAndMend);
    }
  }

  /** Another part of this same process is writing. */
  public static final class Busy extends HomeFileException {
    Busy(Path lock) {
      super(
          "The home is being changed by another HomeFile of this process ("
              + lock
              + "). Use one HomeFile for one file, or try again.");
    }
  }
}
