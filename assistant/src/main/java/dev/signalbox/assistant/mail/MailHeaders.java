package dev.signalbox.assistant.mail;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a list of mails shows: the decoded headers (RFC 5322), without the body.
 *
 * @param from the sender, {@link Address#UNKNOWN} when none is named
 * @param replyTo where answers are wanted; empty when the sender's own address is meant
 * @param to the main recipients
 * @param cc the others
 * @param subject the subject on one line, possibly empty
 * @param date when it says it was written; when it arrived if it does not say
 * @param messageId {@code <…>}, as the sender gave it
 * @param inReplyTo the Message-ID that it answers
 * @param references the Message-IDs of its thread, oldest first
 * @param bulk whether it says of itself that it went to many (RFC 2369, Precedence)
 * @param contentType the Content-Type as written, {@code text/plain} when absent
 * @param trouble what is wrong with the mail, when something is
 */
public record MailHeaders(
    Address from,
    List<Address> replyTo,
    List<Address> to,
    List<Address> cc,
    String subject,
    Instant date,
    Optional<String> messageId,
    Optional<String> inReplyTo,
    List<String> references,
    boolean bulk,
    String contentType,
    Optional<String> trouble) {

  public MailHeaders {
    replyTo = List.copyOf(replyTo);
    to = List.copyOf(to);
    cc = List.copyOf(cc);
    references = List.copyOf(references);
  }

  /** Stands for a mail that cannot be read at all. */
  static MailHeaders unreadable(Instant arrived, String trouble) {
    return new MailHeaders(
        Address.UNKNOWN,
        List.of(),
        List.of(),
        List.of(),
        "",
        arrived,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        false,
        "text/plain",
        Optional.of(trouble));
  }
}
