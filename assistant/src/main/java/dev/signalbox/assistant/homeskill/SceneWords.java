package dev.signalbox.assistant.homeskill;

import java.util.regex.Pattern;

/** The name of a scene within a clause. */
final class SceneWords {
  private static final Pattern AROUND =
      Pattern.compile(
          "\\b(?:please|activate|start|run|set|turn on|switch on|switch to|the|scene|mode|aktiviere|starte|schalte|bitte|die|den|das|szene|modus|an|ein|for|it's|it is|time|make|let's have|put|on|to|i want|house|home in|into)\\b",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private SceneWords() {}

  static String of(String clause) {
    return AROUND
        .matcher(clause)
        .replaceAll(" ")
        .replaceAll("[^\\p{L}\\p{N}' -]", " ")
        .replaceAll("\\s+", " ")
        .strip();
  }
}
