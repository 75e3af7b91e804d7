package dev.signalbox.assistant.lines;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * One writer at a time: threads of this process wait on a lock, other processes on a lock file that
 * the system frees.
 */
final class FolderLock {

  private final Path lockFile;
  private final ReentrantLock threads = new ReentrantLock();

  FolderLock(Path lockFile) {
    this.lockFile = lockFile;
  }

  <T> T holding(Supplier<T> work) {
    threads.lock();
    try (FileChannel channel =
        FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      channel.lock();
      return work.get();
    } catch (OverlappingFileLockException taken) {
      throw new FileException.Busy(lockFile);
    } catch (IOException failed) {
      throw AtomicFile.unwritable(lockFile, failed);
    } finally {
      threads.unlock();
    }
  }
}
