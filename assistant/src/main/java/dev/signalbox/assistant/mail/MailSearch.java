package dev.signalbox.assistant.mail;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Carries a query out: what a header can tell is asked first, bodies are opened only for the rest.
 */
final class MailSearch {

  private static final int WORTH_SHARING = 200;
  private final Mailbox mailbox;
  private final MailStore store;

  MailSearch(Mailbox mailbox, MailStore store) {
    this.mailbox = mailbox;
    this.store = store;
  }

  static Mail shown(StoredMail mail) {
    return new Mail(mail.id(), mail.state(), mail.headers().get());
  }

  static List<Mail> shown(List<StoredMail> mails) {
    return spread(mails).map(MailSearch::shown).toList();
  }

  Stream<Mail> find(MailQuery query) {
    Set<String> thread = new HashSet<>();
    query.thread().ifPresent(id -> mailbox.thread(id).forEach(mail -> thread.add(mail.id())));
    List<StoredMail> candidates =
        folders(query).stream()
            .flatMap(folder -> store.scan(folder).stream())
            .filter(mail -> fitsState(mail.state(), query))
            .filter(mail -> query.thread().isEmpty() || thread.contains(mail.id()))
            .toList();
    return spread(candidates)
        .filter(mail -> fitsHeaders(shown(mail), query) && fitsBody(mail, query))
        .map(MailSearch::shown);
  }

  private List<Folder> folders(MailQuery query) {
    return query
        .folder()
        .map(List::of)
        .orElseGet(
            () ->
                store.folders().stream()
                    .filter(folder -> query.allFolders() || !FolderRole.isAside(folder))
                    .toList());
  }

  private static boolean fitsState(MailState state, MailQuery query) {
    return query.unread().map(wanted -> wanted == state.unread()).orElse(true)
        && query
            .keyword()
            .map(word -> state.keywords().stream().anyMatch(Label.of(word)::equalsIgnoreCase))
            .orElse(true);
  }

  private static boolean fitsHeaders(Mail mail, MailQuery query) {
    return query.since().map(from -> !mail.date().isBefore(from)).orElse(true)
        && query.before().map(end -> mail.date().isBefore(end)).orElse(true)
        && query
            .sender()
            .map(who -> Folded.contains(mail.from().toString(), Folded.of(who)))
            .orElse(true)
        && query.recipient().map(who -> isTo(mail, Folded.of(who))).orElse(true)
        && query
            .subject()
            .map(part -> Folded.contains(mail.subject(), Folded.of(part)))
            .orElse(true);
  }

  private static boolean fitsBody(StoredMail stored, MailQuery query) {
    Mail mail = shown(stored);
    List<String> missing =
        query.words().stream()
            .map(Folded::of)
            .filter(word -> !Folded.contains(mail.subject() + " " + mail.from(), word))
            .toList();
    boolean attachmentSettled =
        query.attachment().map(wanted -> !wanted && cannotHaveAttachment(mail)).orElse(true);
    if (missing.isEmpty() && attachmentSettled) {
      return true;
    }
    if (query.attachment().orElse(false) && cannotHaveAttachment(mail)) {
      return false;
    }
    return bodyFits(stored, missing, query);
  }

  private static boolean bodyFits(StoredMail stored, List<String> missing, MailQuery query) {
    try {
      MailBody body = BodyReading.searchable(stored.source().get());
      String text = Folded.of(body.text());
      return missing.stream().allMatch(text::contains)
          && query.attachment().map(wanted -> wanted == !body.attachments().isEmpty()).orElse(true);
    } catch (MailStoreException e) {
      // It went away, or cannot be read: then it does not say these words, and hides no other.
      return false;
    }
  }

  private static boolean cannotHaveAttachment(Mail mail) {
    String type = mail.headers().contentType().toLowerCase(Locale.ROOT);
    return type.startsWith("text/plain") || type.startsWith("text/html");
  }

  private static boolean isTo(Mail mail, String folded) {
    return Folded.anyContains(mail.to(), folded) || Folded.anyContains(mail.cc(), folded);
  }

  private static <T> Stream<T> spread(List<T> mails) {
    return mails.size() < WORTH_SHARING ? mails.stream() : mails.parallelStream();
  }
}
