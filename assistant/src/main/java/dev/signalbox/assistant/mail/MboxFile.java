package dev.signalbox.assistant.mail;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One mbox file: scanned when it has changed, rewritten as a whole, bytes not edited kept as is.
 */
final class MboxFile {

  private static final int TRIES = 5;
  private final Path path;
  private final Folder folder;
  private volatile Scan last = Scan.of("", List.of());

  MboxFile(Path path, Folder folder) {
    this.path = path;
    this.folder = folder;
  }

  private record Scan(String stamp, List<MboxEntry> entries, Map<String, MboxEntry> byId) {
    static Scan of(String stamp, List<MboxEntry> entries) {
      Map<String, MboxEntry> byId = new HashMap<>();
      entries.forEach(entry -> byId.put(entry.id(), entry));
      return new Scan(stamp, List.copyOf(entries), byId);
    }
  }

  /** Bytes in place of those between two offsets; both the same to insert. */
  static final class Edit {
    private final long from;
    private final long to;
    private final byte[] content;

    Edit(long from, long to, byte[] content) {
      this.from = from;
      this.to = to;
      this.content = content;
    }
  }

  Path path() {
    return path;
  }

  /** The mails in the file now; none when there is no file. */
  List<MboxEntry> entries() {
    return scan().entries;
  }

  Optional<MboxEntry> entry(String id) {
    return Optional.ofNullable(scan().byId.get(id));
  }

  /** The bytes of a mail from its separator to the next; empty when it has gone. */
  Optional<byte[]> read(String id) {
    for (int attempt = 0; attempt < TRIES; attempt++) {
      Scan scan = scan();
      Optional<MboxEntry> entry = Optional.ofNullable(scan.byId.get(id));
      if (entry.isEmpty()) {
        return Optional.empty();
      }
      byte[] bytes = range(entry.get().start(), entry.get().end());
      if (stamp().equals(scan.stamp)) {
        return Optional.of(bytes);
      }
    }
    throw new MailStoreException(
        MailStoreException.Reason.LOCKED,
        path,
        path + " is being changed all the time by another program; try again in a moment");
  }

  /** The mail with its id, unquoted. */
  MailSource source(String id) {
    return read(id)
        .map(entry -> MailSource.wrapping(MboxQuoting.content(entry)))
        .orElseThrow(() -> MailStoreException.noSuchMail(path, id));
  }

  byte[] range(long from, long to) {
    if (from == to) {
      return new byte[0];
    }
    try (FileChannel in = FileChannel.open(path, StandardOpenOption.READ)) {
      ByteBuffer buffer = ByteBuffer.allocate(Math.toIntExact(to - from));
      int count = 0;
      while (buffer.hasRemaining() && count >= 0) {
        count = in.read(buffer, from + buffer.position());
      }
      return buffer.array();
    } catch (IOException e) {
      throw MailStoreException.reading(path, e);
    }
  }

  /** The length in bytes; 0 when there is no file. */
  long size() {
    try {
      return Files.size(path);
    } catch (NoSuchFileException e) {
      return 0;
    } catch (IOException e) {
      throw MailStoreException.reading(path, e);
    }
  }

  /** Writes the file anew with the edits made. The caller holds the lock. */
  void rewrite(List<Edit> edits) {
    List<Edit> sorted = new ArrayList<>(edits);
    sorted.sort(Comparator.comparingLong(edit -> edit.from));
    Path directory = AtomicFile.directoryOf(path);
    AtomicFile.sweep(directory);
    AtomicFile.write(path, directory, out -> copy(sorted, out));
  }

  private void copy(List<Edit> edits, FileChannel out) throws IOException {
    if (Files.notExists(path)) {
      for (Edit edit : edits) {
        AtomicFile.writeFully(out, edit.content);
      }
      return;
    }
    try (FileChannel in = FileChannel.open(path, StandardOpenOption.READ)) {
      long at = 0;
      for (Edit edit : edits) {
        transfer(in, at, edit.from, out);
        AtomicFile.writeFully(out, edit.content);
        at = edit.to;
      }
      transfer(in, at, in.size(), out);
    }
  }

  private static void transfer(FileChannel in, long from, long to, FileChannel out)
      throws IOException {
    long at = from;
    while (at < to) {
      at += in.transferTo(at, to - at, out);
    }
  }

  private Scan scan() {
    String stamp = stamp();
    if (stamp.equals(last.stamp)) {
      return last;
    }
    if (stamp.equals("none")) {
      last = Scan.of(stamp, List.of());
      return last;
    }
    try (InputStream in = new BufferedInputStream(Files.newInputStream(path))) {
      last = Scan.of(stamp, new MboxScanner(path, folder, this::source).scan(in));
      return last;
    } catch (IOException e) {
      throw MailStoreException.reading(path, e);
    }
  }

  private String stamp() {
    try {
      BasicFileAttributes now = Files.readAttributes(path, BasicFileAttributes.class);
      return now.size() + " " + now.lastModifiedTime() + " " + now.fileKey();
    } catch (NoSuchFileException e) {
      return "none";
    } catch (IOException e) {
      throw MailStoreException.reading(path, e);
    }
  }
}
