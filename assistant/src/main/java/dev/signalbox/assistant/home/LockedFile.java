package dev.signalbox.assistant.home;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * One writer at a time, and a replacement that a crash at any moment leaves whole: the old content
 * or the new. The lock is a file of its own, because the file itself is another one after each
 * replacement.
 */
final class LockedFile {

  private final Path file;
  private final ReentrantLock threads = new ReentrantLock();

  LockedFile(Path file) {
    this.file = file;
  }

  <T> T holding(Supplier<T> work) {
    Path lock = file.resolveSibling("." + file.getFileName() + ".lock");
    threads.lock();
    try (FileChannel channel =
        FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      channel.lock();
      return work.get();
    } catch (OverlappingFileLockException taken) {
      throw new HomeFileException.Busy(lock);
    } catch (IOException failed) {
      throw unwritable(failed);
    } finally {
      threads.unlock();
    }
  }

  /** Only while holding the lock. */
  void replace(String text) {
    try {
      Path target = file.toRealPath();
      Path fresh = target.resolveSibling("." + target.getFileName() + ".new");
      try {
        fill(fresh, text);
        Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(fresh);
      }
      settle(target);
    } catch (IOException failed) {
      throw unwritable(failed);
    }
  }

  private static void fill(Path fresh, String text) throws IOException {
    try (FileChannel channel =
        FileChannel.open(
            fresh,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      ByteBuffer left = StandardCharsets.UTF_8.encode(text);
      while (left.hasRemaining()) {
        channel.write(left);
      }
      channel.force(true);
    }
  }

  /** The new name is on the disk only when the folder is. */
  private static void settle(Path target) throws IOException {
    Path folder = target.getParent();
    if (folder != null && !System.getProperty("os.name", "").startsWith("Windows")) {
      try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
        channel.force(true);
      }
    }
  }

  private HomeFileException unwritable(IOException failed) {
    return new HomeFileException.Unwritable(
        file, failed + ". Check that the disk has room and that this user may write the folder.");
  }
}
