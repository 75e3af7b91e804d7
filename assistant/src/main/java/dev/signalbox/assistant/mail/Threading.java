package dev.signalbox.assistant.mail;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Joins mails by References and In-Reply-To. Subjects join only where that is safe: the later mail
 * says it is a reply and names no thread, the subject is the same and has two words at least, both
 * have a person in common, and no more than thirty days lie between.
 */
final class Threading {

  private static final Duration LONGEST_PAUSE = Duration.ofDays(30);

  private final Map<String, String> parents = new HashMap<>();

  private Threading() {}

  static List<MailThread> of(List<Mail> mails) {
    List<Mail> ordered =
        mails.stream().sorted(Comparator.comparing(Mail::date).thenComparing(Mail::id)).toList();
    Threading threading = new Threading();
    ordered.forEach(threading::joinByIds);
    threading.joinBySubject(ordered);
    Map<String, List<Mail>> threads = new LinkedHashMap<>();
    for (Mail mail : ordered) {
      threads.computeIfAbsent(threading.root(key(mail)), root -> new ArrayList<>()).add(mail);
    }
    return threads.values().stream()
        .map(thread -> new MailThread(Subjects.base(thread.getFirst().subject()), thread))
        .sorted(Comparator.comparing((MailThread thread) -> thread.latest().date()).reversed())
        .toList();
  }

  private void joinByIds(Mail mail) {
    mail.messageId().ifPresent(id -> join(id, key(mail)));
    mail.headers().references().forEach(id -> join(id, key(mail)));
    mail.headers().inReplyTo().ifPresent(id -> join(id, key(mail)));
  }

  private void joinBySubject(List<Mail> ordered) {
    Map<String, Mail> latest = new HashMap<>();
    for (Mail mail : ordered) {
      String subject = Subjects.base(mail.subject());
      if (subject.indexOf(' ') < 0 || mail.headers().bulk()) {
        continue;
      }
      Optional<Mail> before = Optional.ofNullable(latest.get(subject));
      if (before.isPresent() && isLooseReply(mail) && belongTogether(before.get(), mail)) {
        join(key(before.get()), key(mail));
      }
      latest.put(subject, mail);
    }
  }

  private static boolean isLooseReply(Mail mail) {
    return Subjects.isReply(mail.subject())
        && mail.headers().references().isEmpty()
        && mail.headers().inReplyTo().isEmpty();
  }

  private static boolean belongTogether(Mail before, Mail after) {
    boolean close = Duration.between(before.date(), after.date()).compareTo(LONGEST_PAUSE) <= 0;
    boolean answers = after.isFor(before.from()) || before.isFor(after.from());
    return close && answers;
  }

  private static String key(Mail mail) {
    return "mail " + mail.folder() + " " + mail.id();
  }

  private void join(String one, String other) {
    String first = root(one);
    String second = root(other);
    if (!first.equals(second)) {
      parents.put(second, first);
    }
  }

  private String root(String key) {
    String at = key;
    String parent = parents.getOrDefault(at, at);
    while (!parent.equals(at)) {
      String above = parents.getOrDefault(parent, parent);
      parents.put(at, above);
      at = parent;
      parent = above;
    }
    return at;
  }
}
