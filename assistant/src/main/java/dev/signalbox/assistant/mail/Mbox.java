package dev.signalbox.assistant.mail;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * A mailbox of mbox files, one a folder. Every change writes the file anew beside it and renames.
 */
final class Mbox implements MailStore {

  private final MboxLayout layout;
  private final Path inbox;
  private final Map<Folder, MboxFile> files = new ConcurrentHashMap<>();
  private final ReentrantLock oneAtATime = new ReentrantLock();

  Mbox(Path inbox) {
    this.inbox = inbox;
    this.layout = new MboxLayout(inbox);
  }

  @Override
  public Path path() {
    return inbox;
  }

  @Override
  public List<Folder> folders() {
    return layout.folders();
  }

  @Override
  public List<StoredMail> scan(Folder folder) {
    return at(folder).entries().stream().map(MboxEntry::mail).toList();
  }

  @Override
  public Optional<StoredMail> find(String id) {
    return holder(id).flatMap(file -> file.entry(id)).map(MboxEntry::mail);
  }

  @Override
  public MailSource read(String id) {
    return holder(id).orElseThrow(() -> MailStoreException.noSuchMail(inbox, id)).source(id);
  }

  @Override
  public Optional<StoredMail> change(String id, MailState expected, MailState target) {
    MboxFile from = at(expected.folder());
    MboxFile to = at(target.folder());
    if (from.path().equals(to.path())) {
      return locked(from, () -> mark(from, id, expected, target));
    }
    boolean inOrder = from.path().compareTo(to.path()) < 0;
    MboxFile first = inOrder ? from : to;
    MboxFile second = inOrder ? to : from;
    return locked(first, () -> locked(second, () -> move(from, to, id, expected, target)));
  }

  @Override
  public StoredMail add(MailSource source, MailState state) {
    MboxFile file = at(state.folder());
    byte[] entry = MboxQuoting.entry(source.shared(), state);
    String id = MboxQuoting.id(entry, state.folder());
    return locked(
        file,
        () -> {
          if (file.entry(id).isEmpty()) {
            insert(file, entry, -1);
          }
          return file.entry(id)
              .map(MboxEntry::mail)
              .orElseThrow(() -> MailStoreException.noSuchMail(file.path(), id));
        });
  }

  @Override
  public boolean remove(String id, MailState expected, String digest) {
    MboxFile file = at(expected.folder());
    return locked(
        file,
        () -> {
          Optional<MboxEntry> entry = expected(file, id, expected);
          if (entry.isEmpty() || !read(id).digest().equals(digest)) {
            return false;
          }
          cut(file, entry.get());
          return true;
        });
  }

  private MboxFile at(Folder folder) {
    return files.computeIfAbsent(folder, name -> new MboxFile(layout.file(name), name));
  }

  private Optional<MboxFile> holder(String id) {
    return folders().stream().map(this::at).filter(file -> file.entry(id).isPresent()).findFirst();
  }

  private <T> T locked(MboxFile file, Supplier<T> work) {
    oneAtATime.lock();
    try (MboxLock lock = MboxLock.on(file.path())) {
      return lock.during(work);
    } finally {
      oneAtATime.unlock();
    }
  }

  private Optional<StoredMail> mark(
      MboxFile file, String id, MailState expected, MailState target) {
    Optional<MboxEntry> entry = expected(file, id, expected);
    if (entry.isEmpty()) {
      return Optional.empty();
    }
    MboxEntry found = entry.get();
    byte[] old = file.range(found.headerStart(), found.bodyStart());
    file.rewrite(
        List.of(
            new MboxFile.Edit(
                found.headerStart(), found.bodyStart(), MboxQuoting.withState(old, target))));
    return file.entry(id).map(MboxEntry::mail);
  }

  /** First there, then away from here: a crash between leaves the mail twice, never nowhere. */
  private Optional<StoredMail> move(
      MboxFile from, MboxFile to, String id, MailState expected, MailState target) {
    Optional<MboxEntry> entry = expected(from, id, expected);
    if (entry.isEmpty()) {
      return Optional.empty();
    }
    MboxEntry found = entry.get();
    byte[] separator = from.range(found.start(), found.headerStart());
    byte[] header =
        MboxQuoting.withState(from.range(found.headerStart(), found.bodyStart()), target);
    byte[] body = from.range(found.bodyStart(), found.end());
    byte[] moved = MboxQuoting.joined(separator, header, body);
    String movedId = MboxQuoting.id(moved, target.folder());
    if (to.entry(movedId).isEmpty()) {
      insert(to, moved, MboxStatus.index(target));
    }
    cut(from, found);
    return to.entry(movedId).map(MboxEntry::mail);
  }

  private static Optional<MboxEntry> expected(MboxFile file, String id, MailState expected) {
    return file.entry(id).filter(entry -> entry.mail().state().agreesWith(expected));
  }

  private static void cut(MboxFile file, MboxEntry entry) {
    file.rewrite(List.of(new MboxFile.Edit(entry.start(), entry.end(), new byte[0])));
  }

  /** Puts a mail where it stood, or at the end; parted from its neighbours by an empty line. */
  private static void insert(MboxFile file, byte[] entry, int index) {
    List<MboxEntry> entries = file.entries();
    boolean amid = index >= 0 && index < entries.size();
    long place = amid ? entries.get(index).start() : file.size();
    byte[] before = file.range(Math.max(0, place - 3), place);
    byte[] content = MboxQuoting.joined(MboxQuoting.gapAfter(before), entry);
    byte[] gap = MboxQuoting.gapAfter(content);
    file.rewrite(List.of(new MboxFile.Edit(place, place, MboxQuoting.joined(content, gap))));
  }
}
