package dev.signalbox.assistant.mail;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which file beside an mbox is which folder: {@code mail.mbox} has {@code mail.Archive.mbox}. A
 * file called {@code Inbox} stands among its folders already, as in Thunderbird, and has {@code
 * Archive}. No other file of the directory is ever taken for ours.
 */
final class MboxLayout {

  private final Path inbox;
  private final String before;
  private final String after;

  MboxLayout(Path inbox) {
    this.inbox = inbox;
    String name = String.valueOf(inbox.getFileName());
    int dot = name.lastIndexOf('.');
    String stem = dot > 0 ? name.substring(0, dot) : name;
    this.before = stem.equalsIgnoreCase("inbox") ? "" : stem + ".";
    this.after = dot > 0 ? name.substring(dot) : "";
  }

  Path file(Folder folder) {
    if (folder.equals(Folder.INBOX)) {
      return inbox;
    }
    return inbox.resolveSibling(before + FolderEncoding.encode(folder.name()) + after);
  }

  /** Where finished mail waits for delivery: a Maildir, whatever the mailbox itself is. */
  Path outbox() {
    return inbox.resolveSibling(before + "outbox");
  }

  List<Folder> folders() {
    List<Folder> folders = new ArrayList<>(List.of(Folder.INBOX));
    Path directory = AtomicFile.directoryOf(inbox);
    try (DirectoryStream<Path> found = Files.newDirectoryStream(directory)) {
      for (Path file : found) {
        folder(file).ifPresent(folders::add);
      }
    } catch (IOException e) {
      throw MailStoreException.reading(directory, e);
    }
    return folders.stream().distinct().sorted().toList();
  }

  private Optional<Folder> folder(Path file) {
    String name = String.valueOf(file.getFileName());
    boolean ours =
        name.length() > before.length() + after.length()
            && name.startsWith(before)
            && name.endsWith(after)
            && !name.startsWith(".")
            && !name.equals(String.valueOf(inbox.getFileName()));
    if (!ours) {
      return Optional.empty();
    }
    String stored = name.substring(before.length(), name.length() - after.length());
    String shown = FolderEncoding.decode(stored);
    boolean named = !stored.endsWith(".lock") && Folder.isName(shown);
    return named && isMbox(file) ? Optional.of(new Folder(shown)) : Optional.empty();
  }

  /** Whether a file begins as an mbox does, or is empty. */
  static boolean isMbox(Path file) {
    if (!Files.isRegularFile(file)) {
      return false;
    }
    try (InputStream in = Files.newInputStream(file)) {
      String start = new String(in.readNBytes(5), StandardCharsets.ISO_8859_1);
      return start.isEmpty() || start.equals("From ");
    } catch (IOException e) {
      return false;
    }
  }
}
