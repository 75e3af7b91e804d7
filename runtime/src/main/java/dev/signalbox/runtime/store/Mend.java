package dev.signalbox.runtime.store;

import java.nio.file.Path;
import java.sql.SQLException;
import org.sqlite.SQLiteException;

/** What each kind of SQLite failure means, and how to mend it (sqlite.org/rescode.html). */
final class Mend {
  private static final int PRIMARY_CODE = 0xff;
  private static final int BUSY = 5;
  private static final int LOCKED = 6;
  private static final int READ_ONLY = 8;
  private static final int IO_ERROR = 10;
  private static final int CORRUPT = 11;
  private static final int FULL = 13;
  private static final int CANNOT_OPEN = 14;
  private static final int NOT_A_DATABASE = 26;

  private Mend() {}

  static String of(Path file, SQLException failure) {
    int code = failure instanceof SQLiteException known ? known.getResultCode().code : 0;
    return switch (code & PRIMARY_CODE) {
      case BUSY, LOCKED ->
          "it is in use by another process; wait until that has finished, or stop it";
      case READ_ONLY ->
          "it is read-only; make the file and its folder writable for you, or choose another"
              + " --home";
      case IO_ERROR -> "the disk reports an error (" + failure.getMessage() + "); check the disk";
      case CORRUPT, NOT_A_DATABASE ->
          "it is damaged or no database of Signalbox; restore it from a backup, or move "
              + file.getFileName()
              + " away to begin a new one";
      case FULL -> "the disk is full; free some space on the disk of " + file;
      case CANNOT_OPEN -> "it cannot be opened; check that you may write to its folder";
      default -> String.valueOf(failure.getMessage());
    };
  }
}
