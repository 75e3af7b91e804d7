package dev.signalbox.assistant.mail;

/** Brings finished mail to the far side, and can be asked there what has arrived. */
public interface MailTransport {

  /**
   * Hands a mail over. When this returns, the far side has it; when it throws, ask {@link
   * #delivered} before trying again.
   *
   * @throws MailStoreException when it could not be handed over
   */
  void deliver(Outgoing mail);

  /** Whether the far side has a mail with this Message-ID. */
  boolean delivered(String messageId);

  /** Where mail goes, for the person: a host or a folder. */
  String destination();
}
