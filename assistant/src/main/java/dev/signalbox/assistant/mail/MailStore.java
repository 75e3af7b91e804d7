package dev.signalbox.assistant.mail;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What Maildir and mbox each do in their own way. Every change is atomic. */
sealed interface MailStore permits Maildir, Mbox {

  Path path();

  /** The folders that exist, INBOX first. */
  List<Folder> folders();

  /** The mails of a folder in the store's order; none when there is no such folder. */
  List<StoredMail> scan(Folder folder);

  Optional<StoredMail> find(String id);

  /** The mail as it was received. */
  MailSource read(String id);

  /**
   * Brings a mail from one state to another.
   *
   * @return the mail as it is now; empty, and nothing changed, when it was not as expected
   */
  Optional<StoredMail> change(String id, MailState expected, MailState target);

  /** Adds a mail, once: the same bytes are not added to the same folder again. */
  StoredMail add(MailSource source, MailState state);

  /** Takes a mail away for good, if its state and its bytes are as expected. */
  boolean remove(String id, MailState expected, String digest);
}
