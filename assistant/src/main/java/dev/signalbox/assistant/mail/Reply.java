package dev.signalbox.assistant.mail;

/**
 * How to answer a mail.
 *
 * @param text the answer, plain
 * @param toAll whether all its other recipients get the answer too
 * @param quoting whether the mail answered stands below it
 */
public record Reply(String text, boolean toAll, boolean quoting) {

  /** To the sender only, without the mail answered. */
  public static Reply toSender(String text) {
    return new Reply(text, false, false);
  }

  /** To everybody who had the mail, without the mail answered. */
  public static Reply toAll(String text) {
    return new Reply(text, true, false);
  }
}
