package dev.signalbox.assistant.lookup;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** The words of a text, folded: no case, no diacritics. */
public final class Words {

  private static final int SHORTEST_SIMILAR = 4;

  private final List<String> folded;

  private Words(List<String> folded) {
    this.folded = folded;
  }

  /** All words of these texts. */
  public static Words of(String... texts) {
    List<String> words = new ArrayList<>();
    for (String text : texts) {
      collect(fold(text), words);
    }
    return new Words(words);
  }

  /** Whether there is no word at all. */
  public boolean isEmpty() {
    return folded.isEmpty();
  }

  /** How well all the words wanted are found among these. */
  public Grade grade(Words wanted) {
    Grade all = Grade.EXACT;
    for (String word : wanted.folded) {
      Grade best = Grade.NONE;
      for (String here : folded) {
        best = best.or(grade(word, here));
      }
      all = all.and(best);
    }
    return all;
  }

  /** Of many things those that fit best, all of the same grade; none when nothing fits. */
  public static <T> List<T> best(List<T> things, Words wanted, Function<T, Words> words) {
    Grade best = Grade.NONE;
    List<T> found = new ArrayList<>();
    for (T thing : things) {
      Grade grade = words.apply(thing).grade(wanted);
      if (grade.compareTo(best) < 0) {
        found.clear();
        best = grade;
      }
      if (grade == best && grade != Grade.NONE) {
        found.add(thing);
      }
    }
    return found;
  }

  private static Grade grade(String wanted, String here) {
    if (wanted.equals(here)) {
      return Grade.EXACT;
    }
    if (wanted.length() > 1 && here.startsWith(wanted)) {
      return Grade.PREFIX;
    }
    boolean longEnough = Math.min(wanted.length(), here.length()) >= SHORTEST_SIMILAR - 1;
    return longEnough && wanted.length() >= SHORTEST_SIMILAR && oneApart(wanted, here)
        ? Grade.SIMILAR
        : Grade.NONE;
  }

  /** One letter more, less or other, or two neighbours changed over. */
  private static boolean oneApart(String one, String other) {
    int shorter = Math.min(one.length(), other.length());
    int begin = 0;
    while (begin < shorter && one.charAt(begin) == other.charAt(begin)) {
      begin++;
    }
    String restOne = one.substring(begin);
    String restOther = other.substring(begin);
    int difference = one.length() - other.length();
    return switch (difference) {
      case 0 -> tail(restOne, 1).equals(tail(restOther, 1)) || swapped(restOne, restOther);
      case 1 -> tail(restOne, 1).equals(restOther);
      case -1 -> tail(restOther, 1).equals(restOne);
      default -> false;
    };
  }

  private static boolean swapped(String one, String other) {
    return one.length() >= 2
        && one.charAt(0) == other.charAt(1)
        && one.charAt(1) == other.charAt(0)
        && tail(one, 2).equals(tail(other, 2));
  }

  private static String tail(String text, int from) {
    return text.substring(Math.min(from, text.length()));
  }

  private static void collect(String text, List<String> words) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i <= text.length(); ) {
      int point = i < text.length() ? text.codePointAt(i) : ' ';
      if (Character.isLetterOrDigit(point)) {
        word.appendCodePoint(point);
      } else if (!word.isEmpty()) {
        words.add(word.toString());
        word.setLength(0);
      }
      i += Character.charCount(point);
    }
  }

  private static String fold(String text) {
    String apart = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    StringBuilder folded = new StringBuilder(apart.length());
    for (int i = 0; i < apart.length(); i++) {
      char c = apart.charAt(i);
      if (Character.getType(c) != Character.NON_SPACING_MARK && c != '\'' && c != '’') {
        folded.append(plain(c));
      }
    }
    return folded.toString();
  }

  /** Letters that Unicode does not take apart. */
  private static String plain(char c) {
    return switch (c) {
      case 'ß' -> "ss";
      case 'ø' -> "o";
      case 'ł' -> "l";
      case 'đ' -> "d";
      case 'æ' -> "ae";
      case 'œ' -> "oe";
      case 'ı' -> "i";
      default -> String.valueOf(c);
    };
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Words words && words.folded.equals(folded);
  }

  @Override
  public int hashCode() {
    return folded.hashCode();
  }

  @Override
  public String toString() {
    return String.join(" ", folded);
  }
}
