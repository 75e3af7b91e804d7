package dev.signalbox.assistant.mailskill;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Turns what somebody is to be told into what is said to them, where that is simple. */
final class DirectSpeech {
  private static final Map<String, String> PARTED =
      Map.of(
          "ankomme", "komme an",
          "ankommen", "kommen an",
          "mitkomme", "komme mit",
          "zurückrufe", "rufe zurück",
          "anrufe", "rufe an",
          "abhole", "hole ab",
          "mitbringe", "bringe mit",
          "zusage", "sage zu",
          "absage", "sage ab",
          "zustimme", "stimme zu");

  private DirectSpeech() {}

  /** Capital at the start, a mark at the end. */
  static String of(String said, boolean german) {
    String text = said.strip();
    if (!german) {
      text = text.replaceAll("\\bi(?=['’\\s])", "I");
    }
    return marked(capital(text), ".");
  }

  /** A German clause behind "dass": the verb goes to its second place. */
  static String ofClause(String clause) {
    String text = clause.strip().replaceFirst("[.!]+$", "");
    List<String> words = List.of(text.split("\\s+", -1));
    String first = words.getFirst().toLowerCase(Locale.GERMAN);
    String last = words.getLast();
    boolean simple =
        words.size() > 1
                && (first.equals("ich") || first.equals("wir"))
                && !text.contains(",")
                && Character.isLowerCase(last.charAt(0))
                && last.endsWith(first.equals("ich") ? "e" : "n")
            || words.size() > 2
                && first.equals("ich")
                && last.matches("bin|kann|muss|will|werde|habe|darf|soll|mag");
    if (!simple) {
      return "Ich wollte dir sagen, dass " + marked(text, ".");
    }
    String middle = String.join(" ", words.subList(1, words.size() - 1));
    String verb = PARTED.getOrDefault(last, last);
    int space = verb.indexOf(' ');
    String finite = space < 0 ? verb : verb.substring(0, space);
    String part = space < 0 ? "" : verb.substring(space);
    return marked(
        capital(first) + " " + finite + (middle.isEmpty() ? "" : " " + middle) + part, ".");
  }

  /** "whether she is coming" becomes "Are you coming?"; otherwise the words stay. */
  static String question(String asked, boolean german) {
    String text = asked.strip().replaceFirst("[?.!]+$", "");
    String direct =
        text.replaceFirst("(?iu)^(?:if|whether)\\s+(?:she|he|they)\\s+(?:is|are)\\b", "Are you")
            .replaceFirst(
                "(?iu)^(?:if|whether)\\s+(?:she|he|they)\\s+(can|could|would|will)\\b", "$1 you")
            .replaceFirst("(?iu)^(?:if|whether)\\s+(?:she|he|they)\\s+has\\b", "Do you have")
            .replaceFirst("(?iu)^for\\s+", "Could you send me ")
            .replaceFirst("(?iu)^nach\\s+", "Ich habe eine Frage zu ");
    if (direct.matches("(?iu)(?:if|whether|when|where|how|what|why)\\b.*")) {
      return "Could you tell me " + marked(direct, "?");
    }
    if (german && direct.matches("(?iu)(?:ob|wann|wo|wie|was|warum)\\b.*")) {
      return "Kannst du mir sagen, " + marked(direct, "?");
    }
    return marked(capital(direct), "?");
  }

  private static String capital(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  private static String marked(String text, String mark) {
    return text.matches("(?s).*[.!?…)]$") ? text : text + mark;
  }
}
