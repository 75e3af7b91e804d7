package dev.signalbox.assistant.mail;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;

/** A mailbox that cannot be read or changed; the message says where, why and how to mend it. */
public final class MailStoreException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Why it failed. */
  public enum Reason {
    /** Nothing is at the path. */
    MISSING,
    /** Something is at the path, but no mailbox. */
    NOT_A_MAILBOX,
    /** The file system does not let us read. */
    UNREADABLE,
    /** The file system does not let us write. */
    READ_ONLY,
    /** No space, or no quota, is left. */
    DISK_FULL,
    /** Another program is changing it. */
    LOCKED,
    /** No mail has that id. */
    NO_SUCH_MAIL,
    /** The mail was changed while we were at it. */
    CHANGED,
    /** Mail storage has a limit that was reached. */
    LIMIT,
    /** The device or the file system failed. */
    FAILED
  }

  private final Reason reason;
  private final String place;

  MailStoreException(Reason reason, Path path, String message) {
    super(message);
    this.reason = reason;
    this.place = path.toString();
  }

  private MailStoreException(Reason reason, Path path, String message, IOException cause) {
    super(message, cause);
    this.reason = reason;
    this.place = path.toString();
  }

  /** Why it failed. */
  public Reason reason() {
    return reason;
  }

  /** The file or folder concerned. */
  public String place() {
    return place;
  }

  static MailStoreException noSuchMail(Path path, String id) {
    return new MailStoreException(
        Reason.NO_SUCH_MAIL,
        path,
        "No mail '" + OneLine.of(id) + "' is in " + path + "; list the folder again for its ids");
  }

  static MailStoreException reading(Path path, IOException cause) {
    if (cause instanceof NoSuchFileException) {
      return new MailStoreException(
          Reason.MISSING, path, path + " is not there any more; list the folder again", cause);
    }
    return new MailStoreException(
        Reason.UNREADABLE,
        path,
        path + " cannot be read (" + why(cause) + "); give this user read permission on it",
        cause);
  }

  static MailStoreException writing(Path path, IOException cause) {
    String why = why(cause).toLowerCase(Locale.ROOT);
    if (why.contains("no space left") || why.contains("quota")) {
      return new MailStoreException(
          Reason.DISK_FULL,
          path,
          "No space is left to write " + path + "; nothing was changed. Free some and try again",
          cause);
    }
    if (cause instanceof AccessDeniedException || why.contains("read-only")) {
      return new MailStoreException(
          Reason.READ_ONLY,
          path,
          path
              + " may not be written; nothing was changed. Give this user write permission on it"
              + " and on its folder, or open another mailbox",
          cause);
    }
    return new MailStoreException(
        Reason.FAILED,
        path,
        path + " could not be written (" + why(cause) + "); nothing was changed. Try again",
        cause);
  }

  private static String why(IOException cause) {
    if (cause instanceof FileSystemException file && file.getReason() != null) {
      return file.getReason();
    }
    String message = cause.getMessage();
    return message == null ? cause.getClass().getSimpleName() : message;
  }
}
