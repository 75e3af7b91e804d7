package dev.signalbox.assistant.mail;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One person's mail on files, Maildir or mbox. Reading changes nothing; each change is atomic and
 * gives back what {@link #undo} needs. Any method may throw {@link MailStoreException}. Safe for
 * use by many threads; other programs may work on the same files.
 */
public final class Mailbox {

  private static final Comparator<Mail> NEWEST_FIRST =
      Comparator.comparing(Mail::date).reversed().thenComparing(Mail::id);

  private final MailStore store;

  private Mailbox(MailStore store) {
    this.store = store;
  }

  /**
   * Opens the mailbox at a path: a directory with {@code cur} and {@code new}, or a file that
   * begins with {@code From }.
   *
   * @throws MailStoreException when there is none, it cannot be read, or it is something else
   */
  public static Mailbox open(Path path) {
    return new Mailbox(MailboxDetection.open(path));
  }

  /** Where the mailbox is, links resolved. */
  public Path path() {
    return store.path();
  }

  /** Its folders, INBOX first. */
  public List<Folder> folders() {
    return store.folders();
  }

  /** The folder of that name whatever the letter case; empty when there is none. */
  public Optional<Folder> folder(String name) {
    return folders().stream().filter(one -> one.name().equalsIgnoreCase(name)).findFirst();
  }

  /** The mails of a folder, newest first; a broken mail stands in it with its {@code trouble}. */
  public List<Mail> list(Folder folder) {
    return MailSearch.shown(store.scan(folder)).stream().sorted(NEWEST_FIRST).toList();
  }

  /** The mails that fit a query, newest first. */
  public List<Mail> search(MailQuery query) {
    return new MailSearch(this, store)
        .find(query)
        .sorted(NEWEST_FIRST)
        .limit(query.limit())
        .toList();
  }

  /** The mail with an id, in whatever folder; empty when there is none. */
  public Optional<Mail> find(String id) {
    return store.find(id).map(MailSearch::shown);
  }

  /** The text, attachments and links of a mail; what cannot be decoded is said in it. */
  public MailBody body(String id) {
    return BodyReading.read(store.read(id));
  }

  /** The mail as it was received. */
  public MailSource source(String id) {
    return store.read(id);
  }

  /** The decoded bytes of an attachment. */
  public byte[] attachment(String id, Attachment attachment) {
    return BodyReading.attachment(store.read(id), attachment);
  }

  /** All mails of the conversation that a mail belongs to, oldest first, in all folders. */
  public List<Mail> thread(String id) {
    return MailThread.with(id, search(MailQuery.all().everywhere())).mails();
  }

  /** The Message-IDs in a folder, to look up whether a mail is there. */
  boolean holds(Folder folder, String messageId) {
    return store.scan(folder).stream()
        .anyMatch(mail -> mail.headers().get().messageId().equals(Optional.of(messageId)));
  }

  /** Marks a mail as read or unread. */
  public MailChange markRead(String id, boolean read) {
    return mark(id, MailFlag.SEEN, read);
  }

  /** Sets or takes away one flag. */
  public MailChange mark(String id, MailFlag flag, boolean on) {
    MailState before = state(id);
    return marked(id, before, before.with(flag, on));
  }

  /** Gives a mail a label; spaces in it become hyphens, for files part labels by spaces. */
  public MailChange label(String id, String label) {
    MailState before = state(id);
    return marked(id, before, before.withKeyword(Label.of(label), true));
  }

  /** Takes a label away. */
  public MailChange unlabel(String id, String label) {
    MailState before = state(id);
    return marked(id, before, before.withKeyword(Label.of(label), false));
  }

  /** Moves a mail; a folder that is not there is made. */
  public MailChange move(String id, Folder folder) {
    MailState before = state(id);
    StoredMail after = changed(id, before, before.in(folder));
    return new MailChange.Moved(after.id(), before, after.state());
  }

  /** Moves a mail to the archive, under whatever name this mailbox has one. */
  public MailChange archive(String id) {
    return move(id, archiveFolder());
  }

  /** The folder into which {@link #archive} moves, whether it is there yet or not. */
  public Folder archiveFolder() {
    return FolderRole.ARCHIVE.in(folders());
  }

  /** Keeps a mail for later. The same draft saved again is the same file. */
  public MailChange saveDraft(Outgoing draft) {
    Set<MailFlag> flags = EnumSet.of(MailFlag.DRAFT, MailFlag.SEEN);
    StoredMail saved = keep(draft, FolderRole.DRAFTS, flags);
    return new MailChange.DraftSaved(saved.id(), saved.state(), store.read(saved.id()).digest());
  }

  /** Moves a draft to the trash, from where {@link #undo} fetches it back. */
  public MailChange deleteDraft(String id) {
    MailState before = state(id);
    if (!FolderRole.DRAFTS.isPlayedBy(before.folder())
        && !before.flags().contains(MailFlag.DRAFT)) {
      throw new MailStoreException(
          MailStoreException.Reason.NO_SUCH_MAIL,
          path(),
          "Mail '"
              + id
              + "' in "
              + before.folder()
              + " is not a draft; archive or move it instead");
    }
    StoredMail after = changed(id, before, before.in(FolderRole.TRASH.in(folders())));
    return new MailChange.DraftDeleted(after.id(), before, after.state());
  }

  /** Puts back exactly what a change did, unless the mail was changed since by anyone. */
  public Undone undo(MailChange change) {
    return switch (change) {
      case MailChange.Marked marked -> restore(marked, marked.after(), marked.before());
      case MailChange.Moved moved -> restore(moved, moved.after(), moved.before());
      case MailChange.DraftDeleted deleted -> restore(deleted, deleted.after(), deleted.before());
      case MailChange.DraftSaved saved ->
          store.remove(saved.mailId(), saved.after(), saved.digest())
              ? new Undone.Restored(saved)
              : refused(saved, saved.after());
    };
  }

  /** Keeps a finished mail among those sent; once, whatever happens. */
  StoredMail keepSent(Outgoing mail) {
    return keep(mail, FolderRole.SENT, EnumSet.of(MailFlag.SEEN));
  }

  /** The folder with copies of what was sent. */
  Folder sentFolder() {
    return FolderRole.SENT.in(folders());
  }

  private StoredMail keep(Outgoing mail, FolderRole role, Set<MailFlag> flags) {
    return store.add(mail.ownCopy(), MailState.of(role.in(folders()), flags));
  }

  private MailChange marked(String id, MailState before, MailState target) {
    StoredMail after = changed(id, before, target);
    return new MailChange.Marked(after.id(), before, after.state());
  }

  private MailState state(String id) {
    return store
        .find(id)
        .map(StoredMail::state)
        .orElseThrow(() -> MailStoreException.noSuchMail(path(), id));
  }

  private StoredMail changed(String id, MailState before, MailState target) {
    return store
        .change(id, before, target)
        .orElseThrow(
            () ->
                new MailStoreException(
                    MailStoreException.Reason.CHANGED,
                    path(),
                    "Another program changed mail '"
                        + id
                        + "' just now; nothing was changed."
                        + " Look at it again, then repeat"));
  }

  private Undone restore(MailChange change, MailState after, MailState before) {
    return store.change(change.mailId(), after, before).isPresent()
        ? new Undone.Restored(change)
        : refused(change, after);
  }

  private Undone refused(MailChange change, MailState after) {
    String now =
        store
            .find(change.mailId())
            .map(mail -> Difference.between(after, mail.state()))
            .orElse("it is not in the mailbox any more");
    return new Undone.Refused(
        change, "Mail '" + change.mailId() + "' was changed since: " + now + ". It was left so");
  }
}
