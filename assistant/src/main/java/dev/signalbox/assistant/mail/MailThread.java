package dev.signalbox.assistant.mail;

import java.util.List;

/**
 * A conversation.
 *
 * @param subject its subject without {@code Re:} and the like, folded to lower case
 * @param mails its mails, oldest first; at least one
 */
public record MailThread(String subject, List<Mail> mails) {

  public MailThread {
    mails = List.copyOf(mails);
  }

  /** The latest mail. */
  public Mail latest() {
    return mails.getLast();
  }

  /** Sorts mails into conversations, the one with the latest mail first. */
  public static List<MailThread> of(List<Mail> mails) {
    return Threading.of(mails);
  }

  /** The conversation that holds a mail; an empty one when the mail is not among them. */
  static MailThread with(String mailId, List<Mail> mails) {
    return of(mails).stream()
        .filter(thread -> thread.mails.stream().anyMatch(mail -> mail.id().equals(mailId)))
        .findFirst()
        .orElse(new MailThread("", List.of()));
  }
}
