package dev.signalbox.assistant.mail;

/** The marks that Maildir and mbox both know. */
public enum MailFlag {
  /** Arrived, and no mail program has shown it in a list yet. */
  RECENT(' '),
  /** Has been read. */
  SEEN('S'),
  /** Has been replied to. */
  ANSWERED('R'),
  /** Marked as important. */
  FLAGGED('F'),
  /** Not finished. */
  DRAFT('D'),
  /** Has been forwarded, resent or bounced. */
  PASSED('P'),
  /** Waits for deletion. */
  TRASHED('T');

  private final char letter;

  MailFlag(char letter) {
    this.letter = letter;
  }

  /** The letter in a Maildir file name. */
  char letter() {
    return letter;
  }
}
