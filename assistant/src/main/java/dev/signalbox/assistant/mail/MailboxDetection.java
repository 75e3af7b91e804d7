package dev.signalbox.assistant.mail;

import dev.signalbox.assistant.mail.MailStoreException.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Finds out what is at a path, and says what to do when it is no mailbox. */
final class MailboxDetection {

  private MailboxDetection() {}

  static MailStore open(Path path) {
    if (Files.notExists(path)) {
      throw new MailStoreException(
          Reason.MISSING,
          path,
          "There is no mailbox at " + path + "; give the path of a Maildir or of an mbox file");
    }
    if (!Files.isReadable(path)) {
      throw new MailStoreException(
          Reason.UNREADABLE,
          path,
          path + " may not be read by this user; give read permission on it");
    }
    try {
      return Files.isDirectory(path) ? maildir(path.toRealPath()) : mbox(path.toRealPath());
    } catch (IOException e) {
      throw MailStoreException.reading(path, e);
    }
  }

  private static MailStore maildir(Path directory) throws IOException {
    if (isMaildir(directory)) {
      return new Maildir(directory);
    }
    Optional<Path> within = maildirWithin(directory);
    throw new MailStoreException(
        Reason.NOT_A_MAILBOX,
        directory,
        directory
            + " is a directory, but no Maildir: it has no 'cur' and no 'new'. "
            + within
                .map(found -> "Perhaps you mean " + found)
                .orElse("Give the directory that holds them, or an mbox file"));
  }

  private static MailStore mbox(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new MailStoreException(
          Reason.NOT_A_MAILBOX,
          file,
          file + " is neither a directory nor a file; give the path of a Maildir or an mbox file");
    }
    Mbox mbox = new Mbox(file);
    if (!MboxLayout.isMbox(file)) {
      try (InputStream in = Files.newInputStream(file)) {
        new MboxScanner(file, Folder.INBOX, mbox::read).scan(in);
      }
    }
    return mbox;
  }

  private static boolean isMaildir(Path directory) {
    return Files.isDirectory(directory.resolve("cur"))
        || Files.isDirectory(directory.resolve("new"));
  }

  private static Optional<Path> maildirWithin(Path directory) throws IOException {
    try (DirectoryStream<Path> found = Files.newDirectoryStream(directory)) {
      for (Path one : found) {
        if (isMaildir(one)) {
          return Optional.of(one);
        }
      }
    }
    return Optional.empty();
  }
}
