package dev.signalbox.assistant.mail;

/**
 * Sends mail once. The far side is asked for the Message-ID first, so that sending again after a
 * crash delivers nothing twice; then a copy is kept among the mails sent.
 */
public final class Dispatch {

  private final Mailbox mailbox;
  private final MailTransport transport;

  /**
   * @param mailbox where the copies are kept
   * @param transport the way to the far side
   */
  public Dispatch(Mailbox mailbox, MailTransport transport) {
    this.mailbox = mailbox;
    this.transport = transport;
  }

  /** What came of sending. */
  public enum Result {
    /** It was handed over now. */
    DELIVERED,
    /** It had been handed over before; nothing was sent. */
    WAS_DELIVERED
  }

  /**
   * Sends a mail, unless that has been done.
   *
   * @throws MailStoreException when it could not be handed over or the copy not be kept; sending
   *     again is safe
   */
  public Result send(Outgoing mail) {
    boolean before = delivered(mail.messageId());
    if (!before) {
      transport.deliver(mail);
    }
    if (!mailbox.holds(mailbox.sentFolder(), mail.messageId())) {
      mailbox.keepSent(mail);
    }
    return before ? Result.WAS_DELIVERED : Result.DELIVERED;
  }

  /** Whether a mail has left: the far side has it, or a copy is among those sent. */
  public boolean delivered(String messageId) {
    return transport.delivered(messageId) || mailbox.holds(mailbox.sentFolder(), messageId);
  }
}
