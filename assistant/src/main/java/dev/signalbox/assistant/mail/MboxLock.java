package dev.signalbox.assistant.mail;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Both locks that mail programs use on an mbox: the dot-lock, then the lock of the operating
 * system. The dot-lock comes first, as delivery agents do it, because a rewrite replaces the file
 * and a program that waited for the second lock alone would write into the old one.
 */
final class MboxLock implements AutoCloseable {

  private final LockFile dotLock;
  private final Optional<FileChannel> channel;

  private MboxLock(LockFile dotLock, Optional<FileChannel> channel) {
    this.dotLock = dotLock;
    this.channel = channel;
  }

  /**
   * Takes both locks at once or none.
   *
   * @throws MailStoreException when another program has the file
   */
  static MboxLock on(Path file) {
    LockFile dotLock = LockFile.on(file);
    try {
      return new MboxLock(dotLock, systemLock(file));
    } catch (MailStoreException e) {
      dotLock.close();
      throw e;
    }
  }

  /** Does the work while both locks are held. */
  <T> T during(Supplier<T> work) {
    dotLock.check();
    return work.get();
  }

  @Override
  public void close() {
    try {
      if (channel.isPresent()) {
        channel.get().close();
      }
    } catch (IOException e) {
      // The system lets go of the lock with the file in any case.
      return;
    } finally {
      dotLock.close();
    }
  }

  private static Optional<FileChannel> systemLock(Path file) {
    if (Files.notExists(file)) {
      return Optional.empty();
    }
    try {
      FileChannel channel =
          FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
      if (isTaken(channel)) {
        channel.close();
        throw new MailStoreException(
            MailStoreException.Reason.LOCKED,
            file,
            file
                + " is locked by another mail program; nothing was changed."
                + " Try again when that has finished");
      }
      return Optional.of(channel);
    } catch (IOException e) {
      throw MailStoreException.writing(file, e);
    }
  }

  private static boolean isTaken(FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock();
      return lock == null;
    } catch (OverlappingFileLockException e) {
      return true;
    }
  }
}
