package dev.signalbox.assistant.mail.reading;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** English and German words that say nothing about what a text is about. */
final class CommonWords {

  private static final Set<String> WORDS =
      Set.copyOf(
          new HashSet<>(
              Arrays.asList(
                  ("the a an and or but if of to in on at by for with from as is are was were be"
                          + " been has have had do does did will would can could should may might"
                          + " it its this that these those we you i he she they me us him her them"
                          + " my your our their his not no so than then there here what which who"
                          + " when where how all any some just also only very more most about into"
                          + " der die das den dem des ein eine einen einem einer und oder aber wenn"
                          + " von zu in im am an auf bei für mit aus als ist sind war waren sein hat"
                          + " haben hatte wird werden kann können soll sollte darf muss es dies"
                          + " diese dieser wir du ihr ich er sie mir uns ihm ihnen mein dein unser"
                          + " nicht kein keine so dann da hier was wer wann wo wie alle nur auch sehr"
                          + " mehr über nach vor noch schon bitte please dear hello hi hallo liebe"
                          + " lieber thanks thank danke")
                      .split(" "))));

  private CommonWords() {}

  /** The telling words of a text, lower case, in order. */
  static List<String> tellingWords(String text) {
    return Words.of(text).stream()
        .filter(word -> word.length() > 2 && !WORDS.contains(word))
        .toList();
  }
}
