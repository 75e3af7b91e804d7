package dev.signalbox.runtime.understand;

/** The language a person wrote in, as far as the device understands it by itself. */
public enum Language {
  /** English. */
  ENGLISH,
  /** German. */
  GERMAN,
  /** Any other language, or a text with too few words to tell. */
  OTHER;

  /**
   * Tells the language of a text from its function words and letters. Linear in the length; at most
   * the first {@value LanguageVotes#LIMIT} characters are looked at. Never throws.
   */
  public static Language of(String text) {
    return LanguageVotes.count(text).winner();
  }
}
