package dev.signalbox.assistant.mail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Optional;

/**
 * A dot-lock: {@code mail.lock} beside {@code mail}, which every program that changes an mbox
 * heeds. It holds our process number, so that one left by a killed process is known and taken over.
 */
final class LockFile implements AutoCloseable {

  private static final long START_TOLERANCE_SECONDS = 5;
  private final Path lock;
  private final String holder;

  private LockFile(Path lock, String holder) {
    this.lock = lock;
    this.holder = holder;
  }

  /**
   * Takes the lock at once or not at all.
   *
   * @throws MailStoreException when another program holds it, or when it cannot be written
   */
  static LockFile on(Path file) {
    Path lock = file.resolveSibling(file.getFileName() + ".lock");
    ProcessHandle us = ProcessHandle.current();
    String holder = us.pid() + "\n" + startOf(us) + "\n";
    try {
      if (create(lock, holder) || (takeAway(lock) && create(lock, holder))) {
        return new LockFile(lock, holder);
      }
    } catch (IOException e) {
      throw MailStoreException.writing(lock, e);
    }
    throw new MailStoreException(
        MailStoreException.Reason.LOCKED,
        file,
        file
            + " is being changed by "
            + holderOf(lock)
            + "; nothing was changed. Try again in a moment, or delete "
            + lock
            + " if no mail program is running");
  }

  /**
   * @throws MailStoreException when the lock was taken away from us
   */
  void check() {
    if (!readOrNothing(lock).equals(holder)) {
      throw new MailStoreException(
          MailStoreException.Reason.LOCKED,
          lock,
          lock + " was taken by another program; nothing was changed. Try again in a moment");
    }
  }

  @Override
  public void close() {
    try {
      Files.deleteIfExists(lock);
    } catch (IOException e) {
      throw MailStoreException.writing(lock, e);
    }
  }

  /** The lock appears together with its content, so that a killed process never leaves it blank. */
  private static boolean create(Path lock, String holder) throws IOException {
    Path written = AtomicFile.temporary(AtomicFile.directoryOf(lock));
    try {
      Files.writeString(written, holder, StandardCharsets.US_ASCII);
      Files.createLink(lock, written);
      return true;
    } catch (FileAlreadyExistsException e) {
      return false;
    } finally {
      Files.deleteIfExists(written);
    }
  }

  /** Takes a dead process's lock away; by a rename, so that only one of two takers does it. */
  private static boolean takeAway(Path lock) throws IOException {
    String found = readOrNothing(lock);
    if (!isOfDeadProcess(found)) {
      return false;
    }
    Path aside = AtomicFile.temporary(AtomicFile.directoryOf(lock));
    try {
      Files.move(lock, aside, StandardCopyOption.ATOMIC_MOVE);
    } catch (NoSuchFileException e) {
      Files.deleteIfExists(aside);
      return true;
    }
    boolean stillThatOne = readOrNothing(aside).equals(found);
    if (stillThatOne) {
      Files.deleteIfExists(aside);
    } else {
      Files.move(aside, lock, StandardCopyOption.ATOMIC_MOVE);
    }
    return stillThatOne;
  }

  /** The process is gone, or its number has gone to another one, as happens in containers. */
  private static boolean isOfDeadProcess(String content) {
    String[] lines = content.split("\n", -1);
    if (!lines[0].matches("\\d{1,10}")) {
      return false;
    }
    Optional<ProcessHandle> process = ProcessHandle.of(Long.parseLong(lines[0]));
    if (process.isEmpty()) {
      return true;
    }
    boolean saysStart = lines.length > 1 && lines[1].matches("\\d{1,15}");
    return saysStart
        && Math.abs(Long.parseLong(lines[1]) - startOf(process.get())) > START_TOLERANCE_SECONDS;
  }

  private static long startOf(ProcessHandle process) {
    return process.info().startInstant().map(Instant::getEpochSecond).orElse(0L);
  }

  private static String holderOf(Path lock) {
    String number = readOrNothing(lock).split("\n", 2)[0];
    return number.matches("\\d{1,10}") ? "process " + number : "another program";
  }

  private static String readOrNothing(Path file) {
    try {
      return Files.readString(file, StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      return "";
    }
  }
}
