package dev.signalbox.assistant.judge;

import dev.signalbox.runtime.understand.Language;

/** What is said when a wish was not understood. */
final class NotUnderstood {
  private static final int SHOWN = 80;

  private NotUnderstood() {}

  static String words(String text, Language language) {
    String shown = text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
    return language == Language.GERMAN
        ? "Das habe ich nicht verstanden: \"" + shown + "\". Frag \"Was kannst du?\" für Beispiele."
        : "I did not understand: \"" + shown + "\". Ask \"What can you do?\" for examples.";
  }
}
