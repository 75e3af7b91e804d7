package dev.signalbox.assistant.mail;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;

/** The headers of a mail in a file of its own, without reading the rest of the file. */
final class MaildirHeaders {

  private static final int FIRST_READ = 8 * 1024;
  private static final int LONGEST = 1024 * 1024;

  private MaildirHeaders() {}

  /** A mail that cannot be read is shown as such; it does not hide the others. */
  static MailHeaders of(MaildirFolder.Entry entry) {
    Instant arrived = arrived(entry);
    try {
      if (!Files.isRegularFile(entry.file())) {
        return MailHeaders.unreadable(arrived, entry.file() + " is not a file");
      }
      return HeaderReading.read(HeaderLines.parse(start(entry.file())), arrived);
    } catch (IOException e) {
      return MailHeaders.unreadable(
          arrived, entry.file() + " cannot be read; give this user read permission on it");
    }
  }

  static MailHeaders of(byte[] mail) {
    byte[] header = Arrays.copyOf(mail, LineEnds.bodyStart(mail));
    return HeaderReading.read(HeaderLines.parse(header), Instant.EPOCH);
  }

  private static byte[] start(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] start = in.readNBytes(FIRST_READ);
      int end = LineEnds.bodyStart(start);
      while (end == start.length && start.length < LONGEST) {
        byte[] more = in.readNBytes(start.length);
        if (more.length == 0) {
          break;
        }
        int length = start.length;
        start = Arrays.copyOf(start, length + more.length);
        System.arraycopy(more, 0, start, length, more.length);
        end = LineEnds.bodyStart(start);
      }
      return Arrays.copyOf(start, end);
    }
  }

  /** From the name, which begins with the second of delivery, else from the file. */
  private static Instant arrived(MaildirFolder.Entry entry) {
    String unique = entry.name().unique();
    int digits = 0;
    while (digits < unique.length() && Character.isDigit(unique.charAt(digits))) {
      digits++;
    }
    if (digits >= 9 && digits <= 11 && unique.startsWith(".", digits)) {
      return Instant.ofEpochSecond(Long.parseLong(unique.substring(0, digits)));
    }
    try {
      return Files.getLastModifiedTime(entry.file()).toInstant();
    } catch (IOException e) {
      return Instant.EPOCH;
    }
  }
}
