package dev.signalbox.assistant.mail;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** Whole files or none: written beside, forced to the disk, then renamed into place. */
final class AtomicFile {

  private static final String PREFIX = ".signalbox-";
  private static final String SUFFIX = ".tmp";

  private AtomicFile() {}

  /** Puts the content into an open file. */
  interface Content {
    void writeTo(FileChannel out) throws IOException;
  }

  /**
   * Writes a file and moves it over the target in one step.
   *
   * @param workshop the folder for the unfinished file, on the same file system
   * @throws MailStoreException when it cannot be written; then the target is as it was
   */
  static void write(Path target, Path workshop, Content content) {
    Optional<Path> unfinished = Optional.empty();
    try {
      Path file = temporary(workshop);
      unfinished = Optional.of(file);
      try (FileChannel out = FileChannel.open(file, StandardOpenOption.WRITE)) {
        content.writeTo(out);
        out.force(true);
      }
      if (Files.exists(target)) {
        keepPermissions(target, file);
      }
      Files.move(file, target, StandardCopyOption.ATOMIC_MOVE);
      force(directoryOf(target));
    } catch (IOException e) {
      unfinished.ifPresent(AtomicFile::discard);
      throw MailStoreException.writing(target, e);
    }
  }

  static void write(Path target, Path workshop, byte[] content) {
    write(target, workshop, out -> writeFully(out, content));
  }

  static void writeFully(FileChannel out, byte[] content) throws IOException {
    ByteBuffer buffer = ByteBuffer.wrap(content);
    while (buffer.hasRemaining()) {
      out.write(buffer);
    }
  }

  /** Makes a rename in a directory survive a power cut, where the file system can do that. */
  static void force(Path directory) {
    try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException e) {
      // Some file systems cannot force a directory; the rename itself has happened.
      return;
    }
  }

  /** Removes unfinished files of processes that are gone. */
  static void sweep(Path workshop) {
    try (var files = Files.newDirectoryStream(workshop, PREFIX + "*" + SUFFIX)) {
      for (Path file : files) {
        if (isAbandoned(file)) {
          discard(file);
        }
      }
    } catch (NotDirectoryException | NoSuchFileException e) {
      return;
    } catch (IOException e) {
      throw MailStoreException.reading(workshop, e);
    }
  }

  static Path directoryOf(Path file) {
    Path parent = file.toAbsolutePath().getParent();
    return parent == null ? file.toAbsolutePath() : parent;
  }

  /** An empty file of ours, which {@link #sweep} removes should this process die. */
  static Path temporary(Path workshop) throws IOException {
    return Files.createTempFile(workshop, PREFIX + ProcessHandle.current().pid() + "-", SUFFIX);
  }

  private static boolean isAbandoned(Path file) {
    String name = String.valueOf(file.getFileName());
    int end = name.indexOf('-', PREFIX.length());
    try {
      long process =
          Long.parseLong(name.substring(PREFIX.length(), Math.max(end, PREFIX.length())));
      return ProcessHandle.of(process).isEmpty();
    } catch (NumberFormatException e) {
      return false;
    }
  }

  private static void keepPermissions(Path target, Path file) throws IOException {
    if (Files.getFileStore(target).supportsFileAttributeView("posix")) {
      Files.setPosixFilePermissions(file, Files.getPosixFilePermissions(target));
    }
  }

  private static void discard(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      // It is swept away with the next write to this folder.
      return;
    }
  }
}
