package dev.signalbox.assistant.mail;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes finished mail into an outbox: a Maildir folder from which a local mail program (such as
 * {@code sendmail -t}) fetches it. The file is named after the Message-ID, so a mail is there at
 * most once; the program moves it to {@code cur} when it has sent it and leaves it there. A Bcc
 * header, which the program takes off, names hidden recipients.
 */
public final class OutboxTransport implements MailTransport {

  private final MaildirFolder outbox;

  /** Uses the outbox at a path; it is made when the first mail goes out. */
  public OutboxTransport(Path directory) {
    this.outbox = new MaildirFolder(Folder.OUTBOX, directory.toAbsolutePath());
  }

  /** The outbox that belongs to a mailbox: {@code .outbox} in a Maildir, beside an mbox. */
  public static OutboxTransport beside(Mailbox mailbox) {
    Path path = mailbox.path();
    return new OutboxTransport(
        Files.isDirectory(path) ? path.resolve(".outbox") : new MboxLayout(path).outbox());
  }

  @Override
  public void deliver(Outgoing mail) {
    if (delivered(mail.messageId())) {
      return;
    }
    outbox.create();
    Path workshop = outbox.directory().resolve("tmp");
    AtomicFile.sweep(workshop);
    Path file = outbox.directory().resolve("new").resolve(name(mail.messageId()));
    AtomicFile.write(file, workshop, mail.ownCopy().shared());
  }

  @Override
  public boolean delivered(String messageId) {
    String name = name(messageId);
    return outbox.entries().stream().anyMatch(entry -> entry.name().unique().equals(name));
  }

  @Override
  public String destination() {
    return outbox.directory().toString();
  }

  private static String name(String messageId) {
    byte[] key = messageId.getBytes(StandardCharsets.US_ASCII);
    return MailSource.digest(key).substring(0, 40) + ".signalbox";
  }
}
