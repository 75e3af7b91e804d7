package dev.signalbox.runtime.understand;

import java.util.List;
import java.util.Set;

/**
 * Finds second wishes that leave out their verb: "lights off and heating on", "mach das Licht an
 * und die Heizung aus", "set the lights to red and the heating to 21", "kannst du das Licht
 * ausmachen und die Tür abschließen".
 */
final class ClauseEllipsis {
  private static final Set<String> TO = Set.of("to", "auf");
  private static final Set<String> SETTING =
      Set.of("set", "turn", "dim", "stell", "stelle", "dimm", "dimme", "change", "put", "dreh");
  private static final Set<String> ASKING =
      Set.of("kannst", "könntest", "koenntest", "würdest", "wuerdest", "bitte", "magst", "ich");

  private final List<Token> tokens;
  private final ClauseWords words;

  ClauseEllipsis(List<Token> tokens, ClauseWords words) {
    this.tokens = tokens;
    this.words = words;
  }

  /** Whether both halves end alike, so that the second is a wish with the verb of the first. */
  boolean joins(int first, int at, int next) {
    int end = endOfHalf(next);
    if (end - next < 2 || at - first < 2) {
      return false;
    }
    return bothEndWithParticle(at, end)
        || startsWithParticle(first, at, next)
        || bothSetSomething(first, at, next, end)
        || bothEndWithInfinitive(first, at, end);
  }

  /** The half ends at the next joining word, comma or end of sentence. */
  private int endOfHalf(int from) {
    int end = from + 1;
    while (end < tokens.size()
        && !tokens.get(end).gapHas(".,!?;\n")
        && !words.joining().contains(tokens.get(end).word())) {
      end++;
    }
    while (end > from && words.polite().contains(tokens.get(end - 1).word())) {
      end--;
    }
    return end;
  }

  private boolean bothEndWithParticle(int at, int end) {
    return words.particles().contains(tokens.get(at - 1).word())
        && words.particles().contains(tokens.get(end - 1).word());
  }

  private boolean startsWithParticle(int first, int at, int next) {
    String word = tokens.get(next).word();
    return (word.equals("on") || word.equals("off"))
        && tokens.subList(first, at).stream().anyMatch(t -> Set.of("on", "off").contains(t.word()));
  }

  private boolean bothSetSomething(int first, int at, int next, int end) {
    boolean firstSets =
        (SETTING.contains(tokens.get(first).word()) && hasTarget(first, at))
            || words.particles().contains(tokens.get(at - 1).word());
    return firstSets && hasTarget(next, end) && !TO.contains(tokens.get(next).word());
  }

  private boolean hasTarget(int from, int to) {
    return tokens.subList(from, to).stream().anyMatch(token -> TO.contains(token.word()));
  }

  private boolean bothEndWithInfinitive(int first, int at, int end) {
    return ASKING.contains(tokens.get(first).word())
        && isInfinitive(tokens.get(at - 1))
        && isInfinitive(tokens.get(end - 1));
  }

  private static boolean isInfinitive(Token token) {
    return token.word().length() > 4
        && token.word().endsWith("en")
        && !token.capital()
        && !token.word().equals("morgen");
  }
}
