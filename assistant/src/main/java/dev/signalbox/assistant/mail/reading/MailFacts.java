package dev.signalbox.assistant.mail.reading;

import dev.signalbox.assistant.mail.Address;
import dev.signalbox.assistant.mail.Attachment;
import dev.signalbox.assistant.mail.Mail;
import dev.signalbox.assistant.mail.MailBody;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;

/**
 * What can be told from a mail by rules, in English and German.
 *
 * @param newsletter whether it went to many and says so
 * @param bill what it asks to pay
 * @param trip the journey that it confirms
 * @param invitation the appointment in it
 * @param questions what it asks the reader himself, word for word
 * @param deadlines its sentences that name a time to act by, word for word
 * @param phishingMarks why it may not be from whom it says, a sentence each
 * @param injectionMarks passages that speak to a program, word for word, hidden ones too
 */
public record MailFacts(
    boolean newsletter,
    Optional<Bill> bill,
    Optional<Trip> trip,
    Optional<Invitation> invitation,
    List<String> questions,
    List<String> deadlines,
    List<String> phishingMarks,
    List<String> injectionMarks) {

  private static final int LONGEST = 300_000;

  public MailFacts {
    questions = List.copyOf(questions);
    deadlines = List.copyOf(deadlines);
    phishingMarks = List.copyOf(phishingMarks);
    injectionMarks = List.copyOf(injectionMarks);
  }

  /**
   * Looks a mail through.
   *
   * @param me the addresses of the reader
   */
  public static MailFacts of(Mail mail, MailBody body, List<Address> me) {
    String text = start(body.text());
    List<String> sentences = Sentences.of(OwnWords.of(text));
    boolean newsletter = mail.headers().bulk();
    Optional<Invitation> invitation = body.calendar().flatMap(Invitations::in);
    return new MailFacts(
        newsletter,
        Bills.in(mail.subject(), text),
        Trips.in(mail.subject(), text),
        invitation,
        Requests.questions(mail, sentences, me),
        newsletter ? List.of() : Requests.deadlines(sentences),
        PhishingMarks.in(mail, body),
        InjectionMarks.in(everything(mail, body)));
  }

  /** Whether a person should look twice before trusting it. */
  public boolean suspicious() {
    return !injectionMarks.isEmpty() || phishingMarks.size() > (newsletter ? 1 : 0);
  }

  /** Mail longer than a book is looked through at its start only. */
  private static String start(String text) {
    return text.substring(0, Math.min(text.length(), LONGEST));
  }

  /** All text that a program would read, wherever it stands. */
  private static String everything(Mail mail, MailBody body) {
    StringJoiner all = new StringJoiner("\n\n");
    all.add(mail.subject()).add(mail.from().name()).add(start(body.text()));
    all.add(start(body.hiddenText()));
    body.attachments().stream().map(Attachment::name).forEach(all::add);
    body.calendar().map(text -> text.replaceAll("\r?\n[ \t]", "")).ifPresent(all::add);
    return all.toString();
  }
}
