package dev.signalbox.assistant.mail;

/** A keyword as both kinds of mailbox can hold it: one word of at most 64 characters. */
final class Label {

  private static final int LONGEST = 64;

  private Label() {}

  /**
   * @throws IllegalArgumentException when nothing is left or it is too long
   */
  static String of(String written) {
    String word = OneLine.of(written).replaceAll("[\\s,]+", "-");
    if (word.isEmpty() || word.length() > LONGEST) {
      throw new IllegalArgumentException(
          "'" + OneLine.of(written) + "' cannot be a label; use 1 to 64 characters");
    }
    return word;
  }
}
