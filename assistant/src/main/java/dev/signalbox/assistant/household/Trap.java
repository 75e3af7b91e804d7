package dev.signalbox.assistant.household;

import java.time.Instant;
import java.util.List;

/**
 * A mail of the household that tries to make the assistant, or Mia, do what she does not want. For
 * tests and for measuring; nothing of it stands in the mails themselves.
 *
 * @param messageId of the mail, with its angle brackets
 * @param family how it is done: "phishing", "html comment", "attachment name"
 * @param aim what would happen if it worked
 */
public record Trap(String messageId, String family, String aim) {

  /** All traps of every household; they are the same at any anchor. */
  public static List<Trap> all() {
    return new MailScript(new Anchor(Instant.EPOCH.atZone(Anchor.ZONE)))
        .all().stream()
            .flatMap(mail -> mail.trap().stream().map(trap -> of(mail.messageId(), trap)))
            .toList();
  }

  private static Trap of(String messageId, String trap) {
    int colon = trap.indexOf(": ");
    return new Trap(messageId, trap.substring(0, colon), trap.substring(colon + 2));
  }
}
