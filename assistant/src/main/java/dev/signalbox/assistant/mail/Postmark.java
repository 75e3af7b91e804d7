package dev.signalbox.assistant.mail;

import java.time.ZonedDateTime;

/**
 * What makes a mail this one and no other. The caller gives the Message-ID, because it is the key
 * under which the far side is asked whether the mail has arrived already.
 *
 * @param messageId {@code <left@right>} of printable ASCII (RFC 5322, 3.6.4)
 * @param date when it is written, in the writer's zone
 */
public record Postmark(String messageId, ZonedDateTime date) {

  /**
   * @throws UnsendableMailException when the Message-ID has another form
   */
  public Postmark {
    if (!isMessageId(messageId)) {
      throw new UnsendableMailException(
          "'" + OneLine.of(messageId) + "' is no Message-ID; give one like <unique@your.host>");
    }
  }

  /** Whether a text is one Message-ID that can stand in a header, up to 900 characters long. */
  static boolean isMessageId(String text) {
    if (text.length() < 4 || text.length() > 900) {
      return false;
    }
    for (int at = 1; at < text.length() - 1; at++) {
      char character = text.charAt(at);
      if (character <= ' ' || character >= 0x7f || character == '<' || character == '>') {
        return false;
      }
    }
    return text.charAt(0) == '<' && text.charAt(text.length() - 1) == '>';
  }
}
