package dev.signalbox.assistant.mailskill;

import dev.signalbox.assistant.mail.Mail;
import dev.signalbox.assistant.mail.MailBody;
import dev.signalbox.assistant.mail.reading.MailFacts;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How a mail is written on the screen. */
final class Shown {

  private Shown() {}

  /** {@code Tue 24 Nov, 09:12}, in the reader's zone; the year where it is another one. */
  static String time(Instant time, ZonedDateTime now, boolean german) {
    ZonedDateTime local = time.atZone(now.getZone());
    String year = local.getYear() == now.getYear() ? "" : " yyyy";
    return local.format(
        DateTimeFormatter.ofPattern(
            german ? "EEE d. MMM" + year + ", HH:mm" : "EEE d MMM" + year + ", HH:mm",
            german ? Locale.GERMAN : Locale.ENGLISH));
  }

  static String subject(Mail mail, boolean german) {
    return mail.subject().isBlank() ? german ? "(ohne Betreff)" : "(no subject)" : mail.subject();
  }

  /** {@code "Rent" from Tom Berg, Tue 24 Nov, 09:12}. */
  static String line(Mail mail, ZonedDateTime now, boolean german) {
    return "\""
        + subject(mail, german)
        + (german ? "\" von " : "\" from ")
        + mail.from().shown()
        + ", "
        + time(mail.date(), now, german);
  }

  /** What a reader must be warned of; empty if nothing. */
  static String warning(MailFacts facts, boolean german) {
    var warning = new StringBuilder();
    if (!facts.injectionMarks().isEmpty()) {
      warning.append(
          german
              ? " [Vorsicht: enthält Text, der einem Assistenten Anweisungen geben will; ignoriert]"
              : " [Careful: contains text that tries to instruct an assistant; ignored]");
    }
    if (facts.phishingMarks().size() > (facts.newsletter() ? 1 : 0)) {
      warning
          .append(german ? " [Verdächtig: " : " [Suspicious: ")
          .append(String.join(" ", facts.phishingMarks()))
          .append("]");
    }
    return warning.toString();
  }

  static String warning(Post post, Mail mail, boolean german) {
    MailBody body = post.mailbox().body(mail.id());
    return warning(post.facts(mail, body), german);
  }
}
