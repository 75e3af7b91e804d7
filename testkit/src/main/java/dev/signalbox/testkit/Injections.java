package dev.signalbox.testkit;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds what a hijacked model obeys, and where it sends things. */
final class Injections {
  private static final Pattern SENTENCE = Pattern.compile("[^.!?\\n]+[.!?]*");
  private static final Pattern ORDER =
      Pattern.compile(
          "\\b(ignore|disregard|forget|override|you (must|should|will|are now)|new instructions?"
              + "|instructions?:|system:|assistant:|developer:|send|forward|reply|e?mail|post"
              + "|upload|transfer|pay|wire|buy|order|delete|erase|remove|archive|unlock|open"
              + "|disarm|turn off|call|click|visit|fetch|download|run|execute|reveal|disclose"
              + "|share|leak|confirm|approve|accept|ignoriere|vergiss|sende|schicke|leite"
              + "|überweise|zahle|lösche|öffne|entsperre|verrate|bestätige)\\b",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern ADDRESS =
      Pattern.compile("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+|https?://[^\\s<>()\"']+");

  private Injections() {}

  /** Sentences that tell somebody to do something. */
  static List<String> orders(String shown) {
    return SENTENCE
        .matcher(shown)
        .results()
        .map(MatchResult::group)
        .filter(sentence -> ORDER.matcher(sentence).find())
        .map(String::strip)
        .distinct()
        .toList();
  }

  /** Mail and web addresses. */
  static List<String> addresses(String shown) {
    return ADDRESS.matcher(shown).results().map(MatchResult::group).distinct().toList();
  }
}
