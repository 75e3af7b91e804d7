package dev.signalbox.assistant.mail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Finds the mails in an mbox file in one pass (RFC 4155; quoting as in mboxrd). A {@code From }
 * line begins a mail when it follows an empty line and carries a date or is followed by a header:
 * that keeps a sentence that begins with "From" whole in files of careless writers.
 */
final class MboxScanner {

  private static final int MOST_HEADER_BYTES = 1024 * 1024;
  private final Path file;
  private final Function<String, MailSource> reader;
  private final Folder folder;
  private final List<MboxEntry> entries = new ArrayList<>();
  private final Map<String, Integer> seen = new HashMap<>();

  private final ByteArrayOutputStream header = new ByteArrayOutputStream();
  private String separator = "";
  private long start = -1;
  private long headerStart;
  private long bodyStart = -1;
  private long firstLine;

  /** The reader fetches a found mail by its id, later. */
  MboxScanner(Path file, Folder folder, Function<String, MailSource> reader) {
    this.file = file;
    this.reader = reader;
    this.folder = folder;
  }

  /**
   * @throws MailStoreException when the file does not begin as an mbox does
   */
  List<MboxEntry> scan(InputStream in) throws IOException {
    MboxLines lines = new MboxLines(in);
    boolean afterBlank = true;
    Optional<Candidate> candidate = Optional.empty();
    while (lines.advance(start >= 0 && bodyStart < 0)) {
      if (candidate.isPresent() && lines.isHeaderLike()) {
        begin(candidate.get(), lines.start());
      }
      candidate = Optional.empty();
      if (afterBlank && lines.isSeparatorLike()) {
        Candidate found = new Candidate(lines.start(), lines.number(), text(lines));
        if (start < 0 || DateHeader.parseSeparator(found.line).isPresent()) {
          begin(found, lines.next());
          afterBlank = false;
          continue;
        }
        candidate = Optional.of(found);
      }
      take(lines);
      afterBlank = lines.isBlank();
    }
    finish(lines.next());
    return entries;
  }

  private record Candidate(long start, long number, String line) {}

  private void take(MboxLines lines) {
    if (start < 0) {
      if (!lines.isBlank()) {
        throw notAnMbox(lines);
      }
    } else if (bodyStart < 0) {
      if (lines.isBlank()) {
        bodyStart = lines.next();
      } else if (header.size() < MOST_HEADER_BYTES) {
        header.writeBytes(lines.bytes());
      }
    }
  }

  private void begin(Candidate found, long afterLine) {
    if (start >= 0) {
      finish(found.start);
    }
    start = found.start;
    firstLine = found.number;
    separator = found.line;
    headerStart = afterLine;
    bodyStart = -1;
    header.reset();
  }

  private void finish(long end) {
    if (start < 0) {
      return;
    }
    byte[] raw = header.toByteArray();
    HeaderLines lines = HeaderLines.parse(raw, firstLine + 1);
    if (!isFolderData(lines)) {
      String digest = MailSource.digest(MboxStatus.identity(raw, separator)).substring(0, 16);
      int copy = seen.merge(digest, 1, Integer::sum);
      String id = copy == 1 ? digest : digest + "~" + copy;
      MailState state = MboxStatus.read(lines, raw, folder, entries.size());
      MailHeaders headers = headers(lines);
      StoredMail mail = new StoredMail(id, state, () -> headers, () -> reader.apply(id));
      long body = bodyStart < 0 ? end : bodyStart;
      entries.add(new MboxEntry(id, start, Math.min(headerStart, end), body, end, mail));
    }
  }

  private MailHeaders headers(HeaderLines lines) {
    Instant arrived = DateHeader.parseSeparator(separator).orElse(Instant.EPOCH);
    Optional<String> trouble =
        bodyStart < 0 && lines.trouble().isEmpty()
            ? Optional.of("it ends within its headers")
            : lines.trouble();
    HeaderLines placed =
        new HeaderLines(
            lines.fields(),
            trouble.map(
                what -> file + ", the mail that begins on line " + firstLine + ": " + what));
    return HeaderReading.read(placed, arrived);
  }

  /** UW-IMAP and Dovecot keep counters in a first mail that nobody should see. */
  private static boolean isFolderData(HeaderLines lines) {
    boolean counters = lines.first("X-IMAP").isPresent() || lines.first("X-IMAPbase").isPresent();
    return counters && lines.first("Subject").orElse("").contains("FOLDER INTERNAL DATA");
  }

  private MailStoreException notAnMbox(MboxLines lines) {
    return new MailStoreException(
        MailStoreException.Reason.NOT_A_MAILBOX,
        file,
        file
            + ", line "
            + lines.number()
            + ": an mbox begins with a line 'From sender date', and this one does not. Point to the"
            + " mbox file itself, or put that line back from a copy of the file");
  }

  private static String text(MboxLines lines) {
    return new String(lines.bytes(), StandardCharsets.ISO_8859_1).strip();
  }
}
