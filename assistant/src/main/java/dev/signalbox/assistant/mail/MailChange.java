package dev.signalbox.assistant.mail;

/** What was done to one mail, with what is needed to put it back: {@link Mailbox#undo}. */
public sealed interface MailChange {

  /** The mail, as it is called after the change. */
  String mailId();

  /**
   * Flags or keywords were changed.
   *
   * @param mailId the mail
   * @param before how it was marked
   * @param after how it is marked
   */
  record Marked(String mailId, MailState before, MailState after) implements MailChange {}

  /**
   * It went to another folder.
   *
   * @param mailId the mail
   * @param before where it was
   * @param after where it is
   */
  record Moved(String mailId, MailState before, MailState after) implements MailChange {}

  /**
   * A draft was written; before, there was none.
   *
   * @param mailId the draft
   * @param after where it is
   * @param digest SHA-256 of its bytes, {@link MailSource#digest}
   */
  record DraftSaved(String mailId, MailState after, String digest) implements MailChange {}

  /**
   * A draft went to the trash.
   *
   * @param mailId the draft
   * @param before where it was
   * @param after where it waits
   */
  record DraftDeleted(String mailId, MailState before, MailState after) implements MailChange {}
}
