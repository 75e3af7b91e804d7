package dev.signalbox.runtime.understand.time;

import java.util.Locale;
import java.util.function.Consumer;

/** Cuts a text into tokens in one pass, without keeping them. */
final class Tokenizer {
  /** A longer run of letters or digits is no word of any lexicon; its text is not kept. */
  private static final int LONGEST = 48;

  private static final String UNKNOWN = "\uFFFF";

  private final String text;
  private int at;

  private Tokenizer(String text) {
    this.text = text;
  }

  static void cut(String text, Consumer<Token> sink) {
    new Tokenizer(text).run(sink);
  }

  private void run(Consumer<Token> sink) {
    boolean glued = false;
    while (at < text.length()) {
      int from = at;
      int kind = kindAt(at);
      at += kind == OTHER ? 1 : runLength(kind);
      if (kind != SPACE) {
        sink.accept(new Token(from, at, lower(from, at), glued));
      }
      glued = kind != SPACE;
    }
    sink.accept(new Token(text.length(), text.length(), "", false));
  }

  private int runLength(int kind) {
    int to = at + 1;
    while (to < text.length() && kindAt(to) == kind) {
      to++;
    }
    return to - at;
  }

  private String lower(int from, int to) {
    return to - from > LONGEST ? UNKNOWN : text.substring(from, to).toLowerCase(Locale.ROOT);
  }

  private static final int SPACE = 0;
  private static final int LETTER = 1;
  private static final int DIGIT = 2;
  private static final int OTHER = 3;

  private int kindAt(int index) {
    char c = text.charAt(index);
    if (c >= '0' && c <= '9') {
      return DIGIT;
    }
    if (Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
      return LETTER;
    }
    return c <= ' ' || Character.isSpaceChar(c) ? SPACE : OTHER;
  }
}
