package dev.signalbox.assistant.mail;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A finished mail, not sent yet. Its bytes do not change any more: approve them by {@link #digest}.
 *
 * @param postmark its Message-ID and date
 * @param from the writer
 * @param to the main recipients
 * @param cc who gets a copy
 * @param bcc who gets a copy unknown to the others; they stand in no header of {@code source}
 * @param subject the subject
 * @param text the text, without what is attached
 * @param inReplyTo the Message-ID of the mail that it answers
 * @param attachments the names of the files that go with it
 * @param source the complete bytes (RFC 5322, lines ended by CRLF) as all recipients get them
 */
public record Outgoing(
    Postmark postmark,
    Address from,
    List<Address> to,
    List<Address> cc,
    List<Address> bcc,
    String subject,
    String text,
    Optional<String> inReplyTo,
    List<String> attachments,
    MailSource source) {

  public Outgoing {
    to = List.copyOf(to);
    cc = List.copyOf(cc);
    bcc = List.copyOf(bcc);
    attachments = List.copyOf(attachments);
  }

  public String messageId() {
    return postmark.messageId();
  }

  /** Everybody who will get it. */
  public List<Address> recipients() {
    List<Address> all = new ArrayList<>(to);
    all.addAll(cc);
    all.addAll(bcc);
    return List.copyOf(all);
  }

  /** SHA-256 over the bytes and the hidden recipients: a yes to this mail is to this value. */
  public String digest() {
    return ownCopy().digest();
  }

  /** The bytes with a Bcc header, for the writer's own folders and for a local mail program. */
  MailSource ownCopy() {
    if (bcc.isEmpty()) {
      return source;
    }
    byte[] header = MailWriting.addressHeader("Bcc", bcc).getBytes(StandardCharsets.US_ASCII);
    return MailSource.of(MboxQuoting.joined(header, source.shared()));
  }
}
