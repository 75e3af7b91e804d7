package dev.signalbox.runtime.store;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Duration;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;

/**
 * The database file: made for its owner alone, since it holds what people said and got.
 *
 * @param path where it is
 * @param patience how long to wait for another process to finish writing
 */
record StoreFile(Path path, Duration patience) {

  /**
   * Makes folder and file if they are not there.
   *
   * @throws StoreException if they cannot be made or the path is something else
   */
  void make() {
    try {
      Path folder = path.toAbsolutePath().getParent();
      if (folder != null && !Files.isDirectory(folder)) {
        Files.createDirectories(folder, ownerOnly(folder, "rwx------"));
      }
      if (!Files.exists(path)) {
        Files.createFile(path, ownerOnly(path, "rw-------"));
      }
    } catch (FileAlreadyExistsException e) {
      if (!Files.exists(path)) {
        throw new StoreException(
            "Cannot make the store " + path + ": " + e.getFile() + " is a file, not a folder", e);
      }
    } catch (IOException e) {
      throw new StoreException(
          "Cannot make the store "
              + path
              + ": "
              + e
              + "; choose a folder that you may write to with --home",
          e);
    }
    if (!Files.isRegularFile(path)) {
      throw new StoreException(
          "The store " + path + " is a folder, not a file; move it away or choose another --home");
    }
    if (!Files.isWritable(path)) {
      throw new StoreException(
          "The store "
              + path
              + " is read-only for you; make it writable (chmod u+w) or choose another --home");
    }
  }

  private static FileAttribute<?>[] ownerOnly(Path path, String permissions) {
    return path.getFileSystem().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        }
        : new FileAttribute<?>[0];
  }

  /** Opens a connection. */
  Session open() {
    var config = new SQLiteConfig();
    config.setBusyTimeout((int) patience.toMillis());
    config.setJournalMode(JournalMode.WAL);
    config.setSynchronous(SynchronousMode.NORMAL);
    try {
      return new Session(config.createConnection("jdbc:sqlite:" + path));
    } catch (SQLException e) {
      throw failure("open", e);
    }
  }

  /** What a failure of SQLite means for a person, and what to do about it. */
  StoreException failure(String doing, SQLException cause) {
    return new StoreException(
        "Cannot " + doing + " the store " + path + ": " + Mend.of(path, cause), cause);
  }

  /** A row that this program cannot have written. */
  StoreException damaged(String row, MalformedException cause) {
    return new StoreException(
        "The store "
            + path
            + " has a damaged row: "
            + row
            + " "
            + cause.getMessage()
            + "; restore the file from a backup, or move it away to begin a new one",
        cause);
  }
}
