package dev.signalbox.runtime.understand;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Votes for each language from words that occur in one and hardly in the others. */
record LanguageVotes(int english, int german, int other) {

  static final int LIMIT = 2_000;

  private static final Set<String> ENGLISH_WORDS =
      words(
          "the a of and to i you is are my me it that this what when where who how do does did can"
              + " could please on off turn for with from at her him them they we our your any have"
              + " has let will would should about yes no not up down tomorrow today show find");
  private static final Set<String> GERMAN_WORDS =
      words(
          "der die das den dem des ein eine einen einem einer und oder ich du er sie es wir ihr ist"
              + " sind mein meine meinen mir mich dir dich was wann wo wer wie bitte auf aus mit von"
              + " vom zu zum zur im ins am bei nach für nicht kein keine hat habe haben kann kannst"
              + " mach mache schalte licht morgen heute dass daß alle alles noch ja nein uhr um");
  private static final Set<String> OTHER_WORDS =
      words(
          "le la les des une et est que qui pour dans avec sur je tu il mes mon ma el los las una y"
              + " por con para mi che di il per sono del della het een van en niet op ik mijn voor"
              + " nie się jest na w z do proszę och att är på för inte det og ikke não uma os da");

  static LanguageVotes count(String text) {
    int end = Math.min(text.length(), LIMIT);
    int english = 0;
    int german = 0;
    int other = 0;
    int at = 0;
    while (at < end) {
      int from = at;
      while (at < end && Character.isLetter(text.charAt(at))) {
        at++;
      }
      if (at > from) {
        String word = text.substring(from, at).toLowerCase(Locale.ROOT);
        english += ENGLISH_WORDS.contains(word) ? 2 : 0;
        german += (GERMAN_WORDS.contains(word) ? 2 : 0) + (hasUmlaut(word) ? 1 : 0);
        other += (OTHER_WORDS.contains(word) ? 2 : 0) + (isForeign(word) ? 3 : 0);
      } else {
        at++;
      }
    }
    return new LanguageVotes(english, german, other);
  }

  /** The language with most votes; a tie is the earlier one, and no vote at all is other. */
  Language winner() {
    if (english + german == 0 || other > Math.max(english, german)) {
      return Language.OTHER;
    }
    return english >= german ? Language.ENGLISH : Language.GERMAN;
  }

  private static boolean hasUmlaut(String word) {
    return word.chars().anyMatch(letter -> "äöüß".indexOf(letter) >= 0);
  }

  private static boolean isForeign(String word) {
    return word.chars().anyMatch(letter -> letter > 0xFF && Character.isLetter(letter));
  }

  private static Set<String> words(String list) {
    return Set.copyOf(List.of(list.split(" ")));
  }
}
