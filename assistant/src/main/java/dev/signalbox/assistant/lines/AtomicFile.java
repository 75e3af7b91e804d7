package dev.signalbox.assistant.lines;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;

/**
 * Replaces a file so that after a crash at any moment either all of the old or all of the new
 * content is there.
 */
final class AtomicFile {

  private AtomicFile() {}

  static void write(Path file, byte[] bytes) {
    try {
      Path target = Files.exists(file) ? file.toRealPath() : file;
      Path fresh = target.resolveSibling("." + target.getFileName() + ".signalbox-new");
      Files.deleteIfExists(fresh);
      try {
        fill(fresh, bytes);
        keepPermissions(target, fresh);
        Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(fresh);
      }
      settle(target);
    } catch (IOException failed) {
      throw unwritable(file, failed);
    }
  }

  static void delete(Path file) {
    try {
      Files.delete(file);
      settle(file);
    } catch (IOException failed) {
      throw unwritable(file, failed);
    }
  }

  static FileException.Unwritable unwritable(Path file, IOException failed) {
    return new FileException.Unwritable(file, mend(failed));
  }

  private static void fill(Path fresh, byte[] bytes) throws IOException {
    try (FileChannel channel =
        FileChannel.open(fresh, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      ByteBuffer left = ByteBuffer.wrap(bytes);
      while (left.hasRemaining()) {
        channel.write(left);
      }
      channel.force(true);
    }
  }

  private static void keepPermissions(Path old, Path fresh) throws IOException {
    boolean posix = old.getFileSystem().supportedFileAttributeViews().contains("posix");
    if (posix && Files.exists(old)) {
      Files.setPosixFilePermissions(fresh, Files.getPosixFilePermissions(old));
    }
  }

  /** The new name is on the disk only when the folder is. */
  private static void settle(Path file) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null && !System.getProperty("os.name", "").startsWith("Windows")) {
      try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
        channel.force(true);
      }
    }
  }

  private static String mend(IOException failed) {
    String reason = String.valueOf(failed.getMessage());
    if (failed instanceof FileSystemException precise && precise.getReason() != null) {
      reason = precise.getReason();
    }
    String lower = reason.toLowerCase(Locale.ROOT);
    if (failed instanceof AccessDeniedException) {
      return "no permission; make the folder and the file writable for this user.";
    }
    if (failed instanceof NoSuchFileException) {
      return "the folder does not exist; create it.";
    }
    if (lower.contains("read-only")) {
      return "the disk is read-only; mount it writable or choose another place.";
    }
    if (lower.contains("no space") || lower.contains("quota") || lower.contains("too large")) {
      return "there is no room (" + reason + "); free some space and try again.";
    }
    return reason + ".";
  }
}
