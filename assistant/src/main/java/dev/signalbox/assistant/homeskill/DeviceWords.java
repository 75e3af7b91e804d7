package dev.signalbox.assistant.homeskill;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The words for devices within a clause: what is left without verbs, politeness and numbers. */
final class DeviceWords {
  private static final Pattern AROUND =
      Pattern.compile(
          "(?<!\\p{L})(?:please|can|could|would|you|turn|switch|shut|put|power|off|on|out|set|make|dim|brighten|lower|raise|turn up|turn down|up|down|open|close|lock|unlock|start|stop|keep|change|adjust|increase|decrease|warmer|colder|cooler|brighter|darker|louder|quieter|bit|little|half|halfway|to|by|degrees?|percent|again|now|right|it|them|that|those|es|sie|das|bitte|mach|mache|schalte|schalt|stell|stelle|dimme|öffne|öffnen|schließe|schließ|sperr|sperre|zu|auf|an|aus|ab|ein|heller|dunkler|wärmer|kälter|lauter|leiser|etwas|bisschen|halb|wieder|jetzt|mir|mal|doch|kannst|du|könntest|fahr|fahre|hoch|runter|grad|prozent|temperature|temperatur|brightness|helligkeit|volume|lautstärke|colou?r|farbe|for me|i want|i'd like|let's)(?!\\p{L})",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private DeviceWords() {}

  /** What to look for, the most exact first. */
  static List<String> phrases(String clause, String wish) {
    String words = bare(clause);
    var phrases = new ArrayList<String>();
    phrases.add(words);
    for (String noun : nouns(wish)) {
      phrases.add(words.isEmpty() ? noun : noun + " in " + words);
      phrases.add(words.isEmpty() ? noun : words + " " + noun);
    }
    phrases.add(clause);
    return phrases;
  }

  /** The clause without verbs, politeness, pronouns and numbers. */
  static String bare(String clause) {
    return AROUND
        .matcher(clause)
        .replaceAll(" ")
        .replaceAll("[^\\p{L}\\p{N}',& -]", " ")
        .replaceAll("\\s+", " ")
        .strip();
  }

  private static List<String> nouns(String wish) {
    return switch (wish.replace("+", "")) {
      case "target" -> List.of("heating");
      case "brightness", "colour" -> List.of("lights");
      case "position", "open", "close" -> List.of("blinds");
      case "volume" -> List.of("TV", "speaker");
      case "on", "off" -> List.of("lights");
      default -> List.of();
    };
  }
}
