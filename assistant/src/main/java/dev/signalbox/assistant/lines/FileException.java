package dev.signalbox.assistant.lines;

import java.nio.file.Path;

/**
 * Why a calendar or address file was not read or changed. The message names the file and the mend;
 * the file is as it was.
 */
public abstract sealed class FileException extends RuntimeException {

  private final Path file;

  private FileException(Path file, String message) {
    super(message);
    this.file = file;
  }

  /** The file or folder concerned. */
  public Path file() {
    return file;
  }

  /** The file cannot be understood well enough to be changed safely. */
  public static final class Broken extends FileException {
    /** For what is wrong in the file. */
    public Broken(Problem problem) {
      super(problem.file(), problem + " Nothing was changed.");
    }
  }

  /** The file or folder cannot be read. */
  public static final class Unreadable extends FileException {
    Unreadable(Path file, String why) {
      super(file, file + ": cannot be read: " + why);
    }
  }

  /** The file or folder cannot be written: read-only, disk full, or gone. */
  public static final class Unwritable extends FileException {
    Unwritable(Path file, String why) {
      super(file, file + ": cannot be written: " + why + " The old content is still there.");
    }
  }

  /** Another part of this process holds the folder. */
  public static final class Busy extends FileException {
    Busy(Path folder) {
      super(
          folder,
          folder
              + ": another store of this process is writing here; open one store for each path and share it.");
    }
  }

  /** There is nothing with this UID. */
  public static final class Missing extends FileException {
    /** For the UID that was looked for under a path. */
    public Missing(Path path, String uid) {
      super(
          path,
          path + ": there is nothing with UID " + uid + "; list what is there and try again.");
    }
  }

  /** The components of a UID are no longer what the change expects. */
  public static final class ChangedMeanwhile extends FileException {
    ChangedMeanwhile(Path file, String uid) {
      super(
          file,
          file
              + ": "
              + uid
              + " was changed by something else in the meantime, so this change (or its undo) was not made; look at it as it is now and decide again.");
    }
  }

  /** What is asked for cannot be said in this file without changing its meaning. */
  public static final class Refused extends FileException {
    /** With a sentence that says why, and what would work. */
    public Refused(Path file, String uid, String why) {
      super(file, file + ": " + uid + ": " + why);
    }
  }
}
