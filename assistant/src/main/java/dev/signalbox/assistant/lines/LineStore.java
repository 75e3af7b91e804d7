package dev.signalbox.assistant.lines;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A calendar or address book on the disk: one file with many items, or a folder with a file for
 * each (a vdir, as vdirsyncer keeps it), in which sub-folders are calendars of their own.
 *
 * <p>A change is first a value ({@code propose…}), and happens only in {@link #apply}: so it can be
 * shown, approved and written to a journal before. Open one store for each path and share it: it is
 * safe for many threads, and takes a lock file against other processes while it writes.
 */
public final class LineStore {

  private static final long LARGEST = 64L << 20;

  private final FileTree tree;
  private final FolderLock lock;

  private LineStore(Path path, Format format) {
    this.tree = new FileTree(path.toAbsolutePath().normalize(), format);
    this.lock = new FolderLock(tree.lockFile());
  }

  /** The events and tasks in an {@code .ics} file or a folder of them; it need not exist yet. */
  public static LineStore calendars(Path path) {
    return new LineStore(path, Format.ICALENDAR);
  }

  /** The cards in a {@code .vcf} file or a folder of them; it need not exist yet. */
  public static LineStore cards(Path path) {
    return new LineStore(path, Format.VCARD);
  }

  /** The file or folder, absolute. */
  public Path path() {
    return tree.path();
  }

  /**
   * Reads everything.
   *
   * @throws FileException.Unreadable if the folder itself cannot be listed
   */
  public Snapshot read() {
    List<Item> items = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    if (!Files.exists(tree.path())) {
      problems.add(
          new Problem(
              tree.path(), 0, "does not exist; create it or mend the path in the settings."));
      return new Snapshot(items, problems);
    }
    for (Path file : tree.files()) {
      try {
        load(file)
            .ifPresent(
                document -> {
                  items.addAll(document.items());
                  problems.addAll(document.problems());
                });
      } catch (FileException.Unreadable unreadable) {
        problems.add(new Problem(file, 0, String.valueOf(unreadable.getMessage())));
      }
    }
    return new Snapshot(items, problems);
  }

  /** The item with this UID, if there is one. */
  public Optional<Item> find(String uid) {
    return Files.exists(tree.path()) ? read().find(uid) : Optional.empty();
  }

  /** The change that gives an item these components instead of its own; none removes it. */
  public FileChange propose(Item item, List<Component> components) {
    Document document = whole(item.document());
    String before = document.itemText(item.uid());
    boolean alone = document.items().size() == 1 && !tree.single();
    if (components.isEmpty() && alone) {
      return new FileChange(item.uid(), item.file(), document.text(), "");
    }
    return new FileChange(
        item.uid(), item.file(), before, document.held(Item.text(needed(document, components))));
  }

  /**
   * The change that adds an item, or one that changes nothing if its UID is there already.
   *
   * @param uid what all the components carry: the key that makes adding twice the same as adding
   *     once
   * @param subfolder which calendar of a folder, or empty text
   * @param components with the time zones that they need; zones that the file has are not added
   *     again
   */
  public FileChange proposeNew(String uid, String subfolder, List<Component> components) {
    Optional<Item> there = find(uid);
    if (there.isPresent()) {
      return propose(there.get(), there.get().components());
    }
    Path file = tree.single() ? tree.path() : tree.fileFor(uid, subfolder);
    Optional<Document> document = load(file).map(LineStore::whole);
    if (document.isEmpty()) {
      return new FileChange(uid, file, "", tree.format().newFile(components));
    }
    List<Component> needed = needed(document.get(), components);
    return new FileChange(uid, file, "", document.get().held(Item.text(needed)));
  }

  /**
   * Carries out a change; doing so again does nothing. To undo one, apply its {@link
   * FileChange#inverse}.
   *
   * @throws FileException.ChangedMeanwhile if the components are neither as before nor as after the
   *     change
   * @throws FileException.Broken if the file cannot be rewritten safely
   * @throws FileException.Unwritable if it cannot be written
   */
  public FileChange apply(FileChange change) {
    prepare(change.file());
    return lock.holding(() -> carryOut(change));
  }

  private FileChange carryOut(FileChange change) {
    Optional<Document> existing = load(change.file()).map(LineStore::whole);
    Document document =
        existing.orElseGet(() -> Document.of(change.file(), tree.format(), new byte[0]));
    List<Component> before = document.parts(change.before()).toList();
    List<Component> after = document.parts(change.after()).toList();
    String now = document.itemText(change.uid());
    if (now.equals(document.itemText(after.stream(), change.uid()))) {
      return change;
    }
    if (!now.equals(document.itemText(before.stream(), change.uid()))) {
      throw new FileException.ChangedMeanwhile(change.file(), change.uid());
    }
    if (existing.isEmpty()) {
      AtomicFile.write(change.file(), document.encoding().bytes(fileText(change, after)));
      return change;
    }
    Document changed = new Swap(document, change.uid()).apply(before, after);
    if (changed.items().isEmpty() && !tree.single()) {
      AtomicFile.delete(change.file());
    } else {
      AtomicFile.write(change.file(), changed.bytes());
    }
    return change;
  }

  /** Without the time zones that the file defines already. */
  private List<Component> needed(Document document, List<Component> components) {
    List<String> zones = document.zones().map(zone -> zone.plain("TZID")).toList();
    return components.stream()
        .filter(one -> tree.format().isItem(one) || !zones.contains(one.plain("TZID")))
        .toList();
  }

  private String fileText(FileChange change, List<Component> after) {
    boolean complete = change.after().contains("BEGIN:" + tree.format().root());
    return complete ? change.after() : tree.format().newFile(after);
  }

  private void prepare(Path file) {
    if (!file.startsWith(tree.path())) {
      throw new FileException.Refused(
          file, tree.path().toString(), "the file is not in this store.");
    }
    Path folder = file.getParent();
    if (!tree.single() && folder != null) {
      try {
        Files.createDirectories(folder);
      } catch (IOException failed) {
        throw AtomicFile.unwritable(folder, failed);
      }
    }
  }

  private Optional<Document> load(Path file) {
    try {
      if (Files.size(file) > LARGEST) {
        throw new FileException.Unreadable(file, "it is larger than 64 MiB; split it.");
      }
      byte[] bytes = Files.readAllBytes(file);
      return bytes.length == 0
          ? Optional.empty()
          : Optional.of(Document.of(file, tree.format(), bytes));
    } catch (NoSuchFileException absent) {
      return Optional.empty();
    } catch (IOException failed) {
      throw new FileException.Unreadable(file, FileTree.reason(failed));
    }
  }

  private static Document whole(Document document) {
    if (!document.whole()) {
      throw new FileException.Broken(document.problems().getFirst());
    }
    return document;
  }
}
