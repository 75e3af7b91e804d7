package dev.signalbox.assistant.mail;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** A Maildir: one file a mail, flags in its name, so that each change is one rename. */
final class Maildir implements MailStore {

  private final Path root;
  private final Map<String, MailHeaders> read = new ConcurrentHashMap<>();
  private final Map<String, MaildirFolder.Entry> lastSeen = new ConcurrentHashMap<>();

  Maildir(Path root) {
    this.root = root;
  }

  @Override
  public Path path() {
    return root;
  }

  @Override
  public List<Folder> folders() {
    List<Folder> folders = new ArrayList<>();
    try (DirectoryStream<Path> found = Files.newDirectoryStream(root, ".*")) {
      for (Path directory : found) {
        String name = FolderEncoding.decode(directory.getFileName().toString().substring(1));
        boolean holdsMail = Files.isDirectory(directory.resolve("cur"));
        if (Folder.isName(name) && (holdsMail || Files.isDirectory(directory.resolve("new")))) {
          folders.add(new Folder(name));
        }
      }
    } catch (IOException e) {
      throw MailStoreException.reading(root, e);
    }
    folders.add(Folder.INBOX);
    return folders.stream().distinct().sorted().toList();
  }

  @Override
  public List<StoredMail> scan(Folder folder) {
    return at(folder).entries().stream().map(this::stored).toList();
  }

  @Override
  public Optional<StoredMail> find(String id) {
    return entry(id).map(this::stored);
  }

  @Override
  public MailSource read(String id) {
    return source(entry(id).orElseThrow(() -> MailStoreException.noSuchMail(root, id)));
  }

  @Override
  public Optional<StoredMail> change(String id, MailState expected, MailState target) {
    MaildirFolder folder = at(target.folder());
    folder.create();
    String letters = new MaildirKeywords(folder.directory()).letters(target.keywords());
    Optional<MaildirFolder.Entry> entry = entry(id);
    if (entry.isEmpty() || !entry.get().state().agreesWith(expected)) {
      return Optional.empty();
    }
    String unique = entry.get().name().unique();
    Path file = folder.directory().resolve(nameFor(unique, letters, target));
    try {
      rename(entry.get().file(), file);
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw MailStoreException.writing(entry.get().file(), e);
    }
    return folder.entries().stream()
        .filter(now -> now.file().equals(file))
        .findFirst()
        .map(this::stored);
  }

  @Override
  public StoredMail add(MailSource source, MailState state) {
    MaildirFolder folder = at(state.folder());
    folder.create();
    byte[] bytes = LineEnds.unix(source.shared());
    String unique = uniqueName(bytes);
    Optional<StoredMail> there = in(folder, unique);
    if (there.isPresent()) {
      return there.get();
    }
    Path workshop = folder.directory().resolve("tmp");
    AtomicFile.sweep(workshop);
    String letters = new MaildirKeywords(folder.directory()).letters(state.keywords());
    Path file = folder.directory().resolve(MaildirName.of(unique, state.flags(), letters).path());
    AtomicFile.write(file, workshop, bytes);
    return in(folder, unique).orElseThrow(() -> MailStoreException.noSuchMail(file, unique));
  }

  @Override
  public boolean remove(String id, MailState expected, String digest) {
    Optional<MaildirFolder.Entry> entry = entry(id);
    if (entry.isEmpty()
        || !entry.get().state().agreesWith(expected)
        || !read(id).digest().equals(digest)) {
      return false;
    }
    try {
      return Files.deleteIfExists(entry.get().file());
    } catch (IOException e) {
      throw MailStoreException.writing(entry.get().file(), e);
    }
  }

  MaildirFolder at(Folder folder) {
    boolean inbox = folder.equals(Folder.INBOX);
    return new MaildirFolder(
        folder, inbox ? root : root.resolve("." + FolderEncoding.encode(folder.name())));
  }

  private Optional<StoredMail> in(MaildirFolder folder, String unique) {
    return folder.entries().stream()
        .filter(entry -> entry.id().equals(unique))
        .findFirst()
        .map(this::stored);
  }

  /** Where it was last, if it is there still; a file name tells the whole state. */
  private Optional<MaildirFolder.Entry> entry(String id) {
    MaildirFolder.Entry known = lastSeen.get(id);
    if (known != null && Files.exists(known.file())) {
      return Optional.of(known);
    }
    return folders().stream()
        .flatMap(folder -> at(folder).entries().stream())
        .filter(entry -> entry.id().equals(id))
        .findFirst();
  }

  private StoredMail stored(MaildirFolder.Entry entry) {
    lastSeen.put(entry.id(), entry);
    return new StoredMail(
        entry.id(),
        entry.state(),
        () -> read.computeIfAbsent(entry.id(), id -> MaildirHeaders.of(entry)),
        () -> source(entry));
  }

  /** A mail whose flags are changed while we read has another name: then it is looked up again. */
  private MailSource source(MaildirFolder.Entry entry) {
    try {
      return MailSource.wrapping(Files.readAllBytes(entry.file()));
    } catch (NoSuchFileException e) {
      Path file = entry(entry.id()).map(MaildirFolder.Entry::file).orElse(entry.file());
      try {
        return MailSource.wrapping(Files.readAllBytes(file));
      } catch (IOException again) {
        throw MailStoreException.reading(file, again);
      }
    } catch (IOException e) {
      throw MailStoreException.reading(entry.file(), e);
    }
  }

  /** The exact name that the mail had in this state before, if that is known and still means it. */
  private static String nameFor(String unique, String letters, MailState target) {
    MaildirName plain = MaildirName.of(unique, target.flags(), letters);
    String mark = target.mark();
    if (mark.startsWith("cur/") || mark.startsWith("new/")) {
      MaildirName before = MaildirName.parse(mark.startsWith("new/"), mark.substring(4));
      boolean sameMeaning =
          MaildirName.of(unique, before.flags(), letters).equals(plain)
              && letters.chars().allMatch(letter -> before.letters().indexOf(letter) >= 0);
      if (before.unique().equals(unique) && sameMeaning && mark.indexOf('/', 4) < 0) {
        return mark;
      }
    }
    return plain.path();
  }

  private static void rename(Path from, Path to) throws IOException {
    if (from.equals(to)) {
      return;
    }
    if (Files.exists(to)) {
      throw new MailStoreException(
          MailStoreException.Reason.CHANGED,
          to,
          to + " exists already; nothing was changed. Look which of the two is to stay");
    }
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    AtomicFile.force(AtomicFile.directoryOf(to));
    AtomicFile.force(AtomicFile.directoryOf(from));
  }

  /** A name from the content alone, so that a repeated add finds what it added. */
  private static String uniqueName(byte[] bytes) {
    MailHeaders headers = MaildirHeaders.of(bytes);
    String digest = MailSource.digest(bytes).substring(0, 24);
    return headers.date().getEpochSecond() + "." + digest + ".signalbox";
  }
}
