package dev.signalbox.assistant.judge;

import dev.signalbox.runtime.run.BadRequestException;

/** Checks that what came in can be a request. */
final class Words {
  private static final int LONGEST = 20_000;

  private Words() {}

  /** The words without surrounding blanks; refused if they are no request. */
  static String checked(String raw) {
    String words = raw.strip();
    if (words.isEmpty()) {
      throw new BadRequestException(
          "Nothing was asked. Say what you want, for example: signalbox ask \"what is on today?\"");
    }
    if (words.length() > LONGEST) {
      throw new BadRequestException(
          "The request has %,d characters, at most %,d can be understood. Put long text into a file and ask about that file."
              .formatted(words.length(), LONGEST));
    }
    long odd = words.codePoints().filter(Words::isNoText).count();
    if (odd > 0) {
      throw new BadRequestException(
          "The request holds %,d characters that are no text (control characters or broken Unicode). Write it as plain UTF-8 text."
              .formatted(odd));
    }
    return words;
  }

  private static boolean isNoText(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL -> character != '\n' && character != '\r' && character != '\t';
      case Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE -> true;
      default -> character == 0xFFFD;
    };
  }
}
