package dev.signalbox.assistant.mail;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What to look for; everything given must fit. Letter case and accents do not count. Begin with
 * {@link #all} and narrow.
 *
 * @param folder only there; empty for all folders but trash, junk and outbox
 * @param allFolders also trash, junk and outbox
 * @param sender part of the sender's name or address
 * @param recipient part of a recipient's name or address
 * @param subject part of the subject
 * @param words each must stand in the subject, the sender or the visible text
 * @param since not older than this
 * @param before older than this
 * @param unread whether it is unread
 * @param attachment whether it has an attachment
 * @param keyword a label that it has
 * @param thread the id of a mail; only mails of that conversation
 * @param limit at most so many, the newest
 */
public record MailQuery(
    Optional<Folder> folder,
    boolean allFolders,
    Optional<String> sender,
    Optional<String> recipient,
    Optional<String> subject,
    List<String> words,
    Optional<Instant> since,
    Optional<Instant> before,
    Optional<Boolean> unread,
    Optional<Boolean> attachment,
    Optional<String> keyword,
    Optional<String> thread,
    int limit) {

  public MailQuery {
    words = List.copyOf(words);
  }

  /** Every mail that is not in trash, junk or outbox. */
  public static MailQuery all() {
    return new Parts().query();
  }

  public MailQuery in(Folder where) {
    return with(parts -> parts.folder = Optional.of(where));
  }

  /** Also in trash, junk and outbox. */
  public MailQuery everywhere() {
    return with(parts -> parts.allFolders = true);
  }

  public MailQuery from(String nameOrAddress) {
    return with(parts -> parts.sender = Optional.of(nameOrAddress));
  }

  public MailQuery to(String nameOrAddress) {
    return with(parts -> parts.recipient = Optional.of(nameOrAddress));
  }

  public MailQuery about(String partOfSubject) {
    return with(parts -> parts.subject = Optional.of(partOfSubject));
  }

  /** One more word or phrase that must stand in it. */
  public MailQuery saying(String word) {
    return with(
        parts -> {
          List<String> more = new ArrayList<>(parts.words);
          more.add(word);
          parts.words = more;
        });
  }

  public MailQuery since(Instant from) {
    return with(parts -> parts.since = Optional.of(from));
  }

  public MailQuery before(Instant end) {
    return with(parts -> parts.before = Optional.of(end));
  }

  public MailQuery unread(boolean wanted) {
    return with(parts -> parts.unread = Optional.of(wanted));
  }

  public MailQuery withAttachment(boolean wanted) {
    return with(parts -> parts.attachment = Optional.of(wanted));
  }

  public MailQuery labelled(String label) {
    return with(parts -> parts.keyword = Optional.of(label));
  }

  /** Only the conversation of this mail. */
  public MailQuery inThreadOf(String mailId) {
    return with(parts -> parts.thread = Optional.of(mailId));
  }

  public MailQuery limit(int most) {
    return with(parts -> parts.limit = most);
  }

  private MailQuery with(Consumer<Parts> change) {
    Parts parts = new Parts();
    parts.folder = folder;
    parts.allFolders = allFolders;
    parts.sender = sender;
    parts.recipient = recipient;
    parts.subject = subject;
    parts.words = words;
    parts.since = since;
    parts.before = before;
    parts.unread = unread;
    parts.attachment = attachment;
    parts.keyword = keyword;
    parts.thread = thread;
    parts.limit = limit;
    change.accept(parts);
    return parts.query();
  }

  /** The same fields, for the moment in which one of them changes. */
  private static final class Parts {
    private Optional<Folder> folder = Optional.empty();
    private boolean allFolders;
    private Optional<String> sender = Optional.empty();
    private Optional<String> recipient = Optional.empty();
    private Optional<String> subject = Optional.empty();
    private List<String> words = List.of();
    private Optional<Instant> since = Optional.empty();
    private Optional<Instant> before = Optional.empty();
    private Optional<Boolean> unread = Optional.empty();
    private Optional<Boolean> attachment = Optional.empty();
    private Optional<String> keyword = Optional.empty();
    private Optional<String> thread = Optional.empty();
    private int limit = Integer.MAX_VALUE;

    private MailQuery query() {
      return new MailQuery(
          folder,
          allFolders,
          sender,
          recipient,
          subject,
          words,
          since,
          before,
          unread,
          attachment,
          keyword,
          thread,
          limit);
    }
  }
}
