package dev.signalbox.runtime.understand;

import java.util.List;

/** Splits a sentence that holds several wishes into one clause for each, in order. */
public final class Clauses {
  /** A longer text is one clause: nobody writes that many wishes in one go. */
  private static final int LONGEST = 4_000;

  private Clauses() {}

  /**
   * The clauses of a sentence, without the words that join them. Lists within one wish ("Ana and
   * Tom"), quoted text and the body of a message ("tell her that …", "write: …") stay whole. Empty
   * for a text without words. Takes time linear in the length; never throws.
   */
  public static List<Clause> split(String sentence, Language language) {
    if (sentence.length() > LONGEST) {
      return List.of(new Clause(0, sentence.length(), sentence));
    }
    return new ClauseSplitter(sentence, ClauseWords.of(language)).split();
  }
}
