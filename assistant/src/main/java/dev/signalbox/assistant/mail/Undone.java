package dev.signalbox.assistant.mail;

/** What came of taking a {@link MailChange} back. */
public sealed interface Undone {

  /**
   * Everything is as it was before the change.
   *
   * @param change what was taken back
   */
  record Restored(MailChange change) implements Undone {}

  /**
   * Nothing was touched, because the mail is not as the change left it.
   *
   * @param change what was to be taken back
   * @param reason what is different now, for the person
   */
  record Refused(MailChange change, String reason) implements Undone {}
}
