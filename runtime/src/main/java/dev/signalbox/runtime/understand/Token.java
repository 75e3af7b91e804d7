package dev.signalbox.runtime.understand;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A word or number of a sentence.
 *
 * @param word lower case, without apostrophes
 * @param gap the characters between the token before and this one
 * @param capital whether it begins with a capital letter
 * @param quoted whether it stands between quotation marks
 */
record Token(int start, int end, String word, String gap, boolean capital, boolean quoted) {

  private static final String OPENING = "\"„“«»‚";
  private static final String CLOSING = "\"“”«»‘";

  static List<Token> of(String sentence) {
    List<Token> tokens = new ArrayList<>();
    int gapFrom = 0;
    char openQuote = 0;
    int at = 0;
    while (at < sentence.length()) {
      char sign = sentence.charAt(at);
      if (Character.isLetterOrDigit(sign)) {
        int end = endOfWord(sentence, at);
        String word = sentence.substring(at, end).replace("'", "").replace("’", "");
        tokens.add(
            new Token(
                at,
                end,
                word.toLowerCase(Locale.ROOT),
                sentence.substring(gapFrom, at),
                Character.isUpperCase(sign),
                openQuote != 0));
        gapFrom = end;
        at = end;
      } else {
        openQuote = quoteAfter(sign, openQuote);
        at++;
      }
    }
    return tokens;
  }

  boolean gapHas(String signs) {
    return gap.chars().anyMatch(sign -> signs.indexOf(sign) >= 0);
  }

  private static int endOfWord(String sentence, int from) {
    int end = from;
    while (end < sentence.length() && isInner(sentence, end)) {
      end++;
    }
    return end;
  }

  /** Letters and digits, and an apostrophe or hyphen between two of them. */
  private static boolean isInner(String sentence, int at) {
    char sign = sentence.charAt(at);
    return Character.isLetterOrDigit(sign)
        || ("'’-".indexOf(sign) >= 0
            && at + 1 < sentence.length()
            && Character.isLetterOrDigit(sentence.charAt(at + 1)));
  }

  private static char quoteAfter(char sign, char openQuote) {
    if (openQuote == 0) {
      return OPENING.indexOf(sign) >= 0 ? sign : 0;
    }
    return CLOSING.indexOf(sign) >= 0 ? 0 : openQuote;
  }
}
