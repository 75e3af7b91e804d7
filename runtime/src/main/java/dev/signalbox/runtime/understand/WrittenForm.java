package dev.signalbox.runtime.understand;

/**
 * A text brought to the form that the features are taken from: lower case, umlauts as two letters,
 * apostrophes left out, a number as one {@code 0}, everything else a space. Of a long text only the
 * head and the tail count, where people say what they want; so the work is bounded.
 */
final class WrittenForm {
  private static final int HEAD = 600;
  private static final int TAIL = 200;
  private static final String KEPT_SIGNS = "?%@€$°";

  private final char[] letters = new char[3 * (HEAD + TAIL) + 8];
  private int length;
  private int words;

  static WrittenForm of(CharSequence text) {
    WrittenForm form = new WrittenForm();
    int end = text.length();
    form.read(text, 0, Math.min(end, HEAD));
    if (end > HEAD) {
      form.space();
      form.read(text, Math.max(HEAD, end - TAIL), end);
    }
    form.space();
    return form;
  }

  /** The characters; each word, the last one too, is followed by one space. */
  char[] letters() {
    return letters;
  }

  int length() {
    return length;
  }

  /** How many words have a letter in them. */
  int words() {
    return words;
  }

  private void read(CharSequence text, int from, int to) {
    for (int at = from; at < to; at++) {
      char sign = text.charAt(at);
      if (Character.isLetter(sign)) {
        letter(Character.toLowerCase(sign));
      } else if (Character.isDigit(sign)) {
        digit();
      } else if (KEPT_SIGNS.indexOf(sign) >= 0) {
        space();
        letters[length++] = sign;
        space();
      } else if (sign != '\'' && sign != '’') {
        space();
      }
    }
  }

  private void letter(char letter) {
    if (length == 0 || letters[length - 1] == ' ') {
      words++;
    }
    switch (letter) {
      case 'ä' -> two('a', 'e');
      case 'ö' -> two('o', 'e');
      case 'ü' -> two('u', 'e');
      case 'ß' -> two('s', 's');
      default -> letters[length++] = letter;
    }
  }

  private void two(char first, char second) {
    letters[length++] = first;
    letters[length++] = second;
  }

  private void digit() {
    if (length == 0 || letters[length - 1] != '0') {
      letters[length++] = '0';
    }
  }

  private void space() {
    if (length > 0 && letters[length - 1] != ' ') {
      letters[length++] = ' ';
    }
  }
}
