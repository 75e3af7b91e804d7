package dev.signalbox.assistant.mail;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/**
 * One mail as a list shows it. The body is read on demand, {@link Mailbox#body}.
 *
 * @param id names the mail across runs, flag changes and moves within its mailbox
 * @param state where it is and how it is marked
 * @param headers who, what and when
 */
public record Mail(String id, MailState state, MailHeaders headers) {

  public Folder folder() {
    return state.folder();
  }

  public boolean unread() {
    return state.unread();
  }

  public SortedSet<String> keywords() {
    return state.keywords();
  }

  public Address from() {
    return headers.from();
  }

  public List<Address> to() {
    return headers.to();
  }

  public List<Address> cc() {
    return headers.cc();
  }

  public String subject() {
    return headers.subject();
  }

  public Instant date() {
    return headers.date();
  }

  public Optional<String> messageId() {
    return headers.messageId();
  }

  /** What is wrong with it, when something is; such a mail is listed like any other. */
  public Optional<String> trouble() {
    return headers.trouble();
  }

  /** Whether somebody is among its recipients, main or copied. */
  public boolean isFor(Address person) {
    return to().stream().anyMatch(person::sameMailbox)
        || cc().stream().anyMatch(person::sameMailbox);
  }
}
