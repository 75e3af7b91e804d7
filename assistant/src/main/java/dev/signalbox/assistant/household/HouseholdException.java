package dev.signalbox.assistant.household;

import java.io.IOException;
import java.nio.file.Path;

/** A household that cannot be written or read. The message names the folder and the mend. */
public abstract sealed class HouseholdException extends RuntimeException {

  private HouseholdException(String message) {
    super(message);
  }

  /** There is something in the folder already; it is never overwritten. */
  public static final class Occupied extends HouseholdException {
    Occupied(Path folder, String what) {
      super(
          "The folder "
              + folder
              + " holds "
              + what
              + " and is left as it is. Choose an empty or new folder.");
    }
  }

  /** There is no household to reset. */
  public static final class Missing extends HouseholdException {
    Missing(Path folder) {
      super(
          "There is no simulated household in "
              + folder
              + " (no file "
              + Household.MARKER
              + "). Correct the path, or write one there first.");
    }
  }

  /** The file that says when the household was made cannot be understood. */
  public static final class Unreadable extends HouseholdException {
    Unreadable(Path marker, String why) {
      super(
          "Cannot read "
              + marker
              + ": "
              + why
              + ". Its line \"anchor=\" must be a date and time such as"
              + " 2026-03-03T08:00+01:00[Europe/Berlin].");
    }
  }

  /** The disk does not take it. */
  public static final class Unwritable extends HouseholdException {
    Unwritable(Path folder, IOException failed) {
      super(
          "Cannot write the household "
              + folder
              + ": "
              + failed
              + ". Check that the disk has room and that this user may write there.");
    }
  }
}
