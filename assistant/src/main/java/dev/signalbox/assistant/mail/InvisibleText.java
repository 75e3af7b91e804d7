package dev.signalbox.assistant.mail;

/**
 * Characters that no person sees and a language model reads all the same: zero-width ones, and the
 * tag characters (U+E0020 to U+E007E), each of which mirrors an ASCII character.
 *
 * @param shown the text without them
 * @param hidden what the tag characters spell; empty when there are none
 */
record InvisibleText(String shown, String hidden) {

  private static final int TAG_SPACE = 0xE0020;
  private static final int TAG_TILDE = 0xE007E;
  private static final int TAG_OFFSET = 0xE0000;

  static InvisibleText in(String text) {
    StringBuilder shown = new StringBuilder(text.length());
    StringBuilder hidden = new StringBuilder();
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      int point = text.codePointAt(at);
      if (point >= TAG_SPACE && point <= TAG_TILDE) {
        hidden.appendCodePoint(point - TAG_OFFSET);
      } else if (!isInvisible(point)) {
        shown.appendCodePoint(point);
      }
    }
    return new InvisibleText(shown.toString(), hidden.toString().strip());
  }

  private static boolean isInvisible(int point) {
    boolean control = point < ' ' && point != '\n' && point != '\t';
    boolean direction =
        (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069);
    boolean zeroWidth =
        point == 0x200B || point == 0x2060 || point == 0xFEFF || point == 0x00AD || point == 0x034F;
    return control || direction || zeroWidth || (point >= TAG_OFFSET && point <= 0xE007F);
  }
}
