package dev.signalbox.assistant.mail;

import java.util.List;

/**
 * A mail that begins a conversation.
 *
 * @param to the main recipients
 * @param cc who gets a copy
 * @param bcc who gets a copy that the others do not know of
 * @param subject the subject
 * @param text the text, plain
 */
public record NewMail(
    List<Address> to, List<Address> cc, List<Address> bcc, String subject, String text) {

  public NewMail {
    to = List.copyOf(to);
    cc = List.copyOf(cc);
    bcc = List.copyOf(bcc);
  }

  /** To one person, without copies. */
  public static NewMail to(Address person, String subject, String text) {
    return new NewMail(List.of(person), List.of(), List.of(), subject, text);
  }
}
