package dev.signalbox.assistant.mailskill;

import dev.signalbox.assistant.lookup.Grade;
import dev.signalbox.assistant.lookup.Words;
import dev.signalbox.assistant.mail.Folder;
import dev.signalbox.assistant.mail.Mail;
import dev.signalbox.assistant.mail.MailQuery;
import dev.signalbox.assistant.mail.reading.MailFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Which mails are meant: by sender, words, kind and time; from the inbox first. */
final class Search {
  static final String[] KINDS = {
    "newsletter", "bill", "travel", "invitation", "question", "suspicious"
  };

  /** Who is called so in ordinary words goes by other names in the mail. */
  private static final Map<String, List<String>> ALSO =
      Map.of(
          "energy", List.of("energy", "energie", "strom", "power", "stadtwerke", "electric"),
          "electricity", List.of("electric", "strom", "energie", "energy", "power", "stadtwerke"),
          "power", List.of("power", "energy", "energie", "strom", "electric", "stadtwerke"),
          "stromanbieter", List.of("strom", "energie", "energy", "stadtwerke", "power"),
          "school", List.of("school", "schule", "grundschule", "gymnasium"),
          "schule", List.of("schule", "school", "grundschule", "gymnasium"),
          "landlord", List.of("landlord", "vermieter", "hausverwaltung", "property"),
          "vermieter", List.of("vermieter", "landlord", "hausverwaltung", "property"),
          "bank", List.of("bank", "sparkasse", "volksbank"),
          "airline", List.of("airline", "airways", "air", "flug", "lufthansa"));

  private static final List<String> FILLERS =
      List.of(
          "the",
          "my",
          "our",
          "a",
          "an",
          "company",
          "provider",
          "from",
          "der",
          "die",
          "das",
          "dem",
          "den",
          "meine",
          "meinem",
          "meiner",
          "unsere",
          "unserer",
          "firma",
          "vom",
          "zur");

  private final Post post;
  private final Given given;

  Search(Post post, Given given) {
    this.post = post;
    this.given = given;
  }

  /** The mails that fit, newest first. */
  List<Mail> mails() {
    MailQuery query = MailQuery.all();
    if (given.flag("unread")) {
      query = query.unread(true);
    }
    query = given.instant("since").map(query::since).orElse(query);
    query = given.instant("before").map(query::before).orElse(query);
    List<Mail> received = received(query.in(Folder.INBOX));
    List<Mail> found = narrowed(received);
    boolean named = given.text("from").isPresent() || given.text("words").isPresent();
    return found.isEmpty() && named ? narrowed(received(query)) : found;
  }

  private List<Mail> received(MailQuery query) {
    return post.mailbox().search(query).stream().filter(mail -> !post.isMine(mail.from())).toList();
  }

  private List<Mail> narrowed(List<Mail> all) {
    List<Mail> mails = given.text("from").map(who -> from(who, all)).orElse(all);
    mails = ofKind(mails);
    Optional<String> words = given.text("words");
    return words.isPresent() ? about(words.get(), mails) : mails;
  }

  private List<Mail> ofKind(List<Mail> mails) {
    Optional<String> kind = given.text("kind");
    return kind.isEmpty() ? mails : mails.stream().filter(mail -> is(kind.get(), mail)).toList();
  }

  private boolean is(String kind, Mail mail) {
    if (kind.equals("newsletter") && !mail.headers().bulk()) {
      return false;
    }
    MailFacts facts = post.facts(mail, post.mailbox().body(mail.id()));
    return switch (kind) {
      case "newsletter" -> facts.newsletter();
      case "bill" -> facts.bill().isPresent() && !facts.suspicious();
      case "travel" -> facts.trip().isPresent();
      case "invitation" -> facts.invitation().isPresent();
      case "question" -> !facts.questions().isEmpty();
      default -> facts.suspicious();
    };
  }

  private List<Mail> from(String who, List<Mail> mails) {
    List<String> known = post.people().apply(who);
    List<Mail> byBook =
        mails.stream()
            .filter(mail -> known.stream().anyMatch(mail.from().email()::equalsIgnoreCase))
            .toList();
    if (!byBook.isEmpty()) {
      return byBook;
    }
    List<String> telling = telling(who);
    if (telling.isEmpty()) {
      return List.of();
    }
    Words wanted = Words.of(String.join(" ", telling));
    List<Mail> bySender =
        mails.stream()
            .filter(
                mail ->
                    Words.of(mail.from().name(), mail.from().email().replace('@', ' '))
                            .grade(wanted)
                            .compareTo(Grade.PREFIX)
                        <= 0)
            .toList();
    return bySender.isEmpty()
        ? mails.stream().filter(mail -> anyOf(telling, sender(mail))).toList()
        : bySender;
  }

  /** Every telling word stands in the subject or the sender; failing that, anywhere in the text. */
  private List<Mail> about(String what, List<Mail> mails) {
    List<String> telling = telling(what);
    List<Mail> byHead =
        mails.stream().filter(mail -> allOf(telling, sender(mail) + " " + mail.subject())).toList();
    if (!byHead.isEmpty()) {
      return byHead;
    }
    return mails.stream()
        .filter(
            mail ->
                allOf(
                    telling,
                    sender(mail)
                        + " "
                        + mail.subject()
                        + " "
                        + post.mailbox().body(mail.id()).text()))
        .toList();
  }

  private static String sender(Mail mail) {
    return mail.from().name() + " " + mail.from().email().replace('@', ' ').replace('.', ' ');
  }

  private static boolean allOf(List<String> words, String text) {
    return !words.isEmpty() && words.stream().allMatch(word -> anyOf(List.of(word), text));
  }

  private static boolean anyOf(List<String> words, String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    Words there = Words.of(text);
    return words.stream()
        .flatMap(word -> ALSO.getOrDefault(word, List.of(word)).stream())
        .anyMatch(
            word ->
                word.length() > 4 && lower.contains(word)
                    || there.grade(Words.of(word)).compareTo(Grade.PREFIX) <= 0);
  }

  private static List<String> telling(String words) {
    var telling = new ArrayList<String>();
    for (String word : words.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}@._-]+", -1)) {
      if (!word.isBlank() && !FILLERS.contains(word)) {
        telling.add(word);
      }
    }
    return telling;
  }
}
