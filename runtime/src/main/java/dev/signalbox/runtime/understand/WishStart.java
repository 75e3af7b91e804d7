package dev.signalbox.runtime.understand;

import java.util.List;
import java.util.Set;

/** Tells whether a wish of its own begins at a word. */
final class WishStart {
  /** What a person is reminded of ("to call Ana and buy milk") is never one of these. */
  private static final Set<String> FOR_THE_ASSISTANT =
      Set.of(
          "turn",
          "switch",
          "dim",
          "remind",
          "show",
          "archive",
          "reply",
          "forward",
          "move",
          "reschedule",
          "postpone",
          "schedule",
          "set",
          "mark",
          "summarise",
          "summarize",
          "what",
          "whats",
          "list",
          "unlock",
          "lock",
          "delete",
          "add",
          "put",
          "tell",
          "send");

  private static final Set<String> PRONOUNS =
      Set.of("him", "her", "them", "ihm", "ihr", "ihnen", "sie", "ihn");
  private static final Set<String> WANTING =
      Set.of(
          "want", "need", "would", "d", "have", "must", "möchte", "will", "brauche", "hätte",
          "muss");
  private static final int FEW = 6;

  private final List<Token> tokens;
  private final ClauseWords words;

  WishStart(List<Token> tokens, ClauseWords words) {
    this.tokens = tokens;
    this.words = words;
  }

  /** Whether an imperative, a question or "I want" begins here, after polite words. */
  boolean beginsAt(int from) {
    int at = skipPolite(from);
    if (at >= tokens.size() || tokens.get(at).quoted()) {
      return false;
    }
    String word = tokens.get(at).word();
    if (words.verbs().contains(word) && !isGermanNoun(at)) {
      return !words.nounlike().contains(word) || hasObject(at);
    }
    return beginsQuestion(at, word) || beginsWant(at, word);
  }

  /** "When I get home, …": the words before the comma belong to the wish after it. */
  boolean isSubordinate(int first) {
    String word = tokens.get(first).word();
    boolean asSoon = word.equals("as") && nextIs(first, Set.of("soon"));
    boolean question = word.equals("when") && nextIs(first, words.auxiliaries());
    return asSoon || (words.subordinate().contains(word) && !word.equals("as") && !question);
  }

  /** Whether the words at {@code next} still belong to the wish that began at {@code first}. */
  boolean continues(int first, int at, int next) {
    int verbAt = skipPolite(first);
    int nextVerbAt = skipPolite(next);
    if (verbAt >= tokens.size() || nextVerbAt >= tokens.size()) {
      return false;
    }
    String verb = tokens.get(verbAt).word();
    String nextVerb = tokens.get(nextVerbAt).word();
    if (words.telling().contains(verb) && words.telling().contains(nextVerb)) {
      return !verb.startsWith("remind")
          && !verb.startsWith("erinner")
          && nextIs(nextVerbAt, PRONOUNS);
    }
    if (isPutOnList(verb) && namesList(next) && !namesListBetween(first, at)) {
      return true;
    }
    return hasPersonsDeed(first, at)
        && at == next - 1
        && words.verbs().contains(nextVerb)
        && !FOR_THE_ASSISTANT.contains(nextVerb);
  }

  private static boolean isPutOnList(String verb) {
    return verb.equals("add") || verb.equals("put");
  }

  private boolean namesList(int from) {
    return namesListBetween(from, Math.min(tokens.size(), from + 2 * FEW));
  }

  private boolean namesListBetween(int from, int to) {
    return tokens.subList(from, to).stream().anyMatch(token -> token.word().equals("list"));
  }

  /** "remind me to …", "I have to …": what follows is for the person to do. */
  private boolean hasPersonsDeed(int first, int at) {
    List<Token> before = tokens.subList(first, at);
    boolean reminds =
        before.stream().limit(FEW).anyMatch(token -> token.word().startsWith("remind"));
    return reminds && before.stream().anyMatch(token -> token.word().equals("to"));
  }

  private int skipPolite(int from) {
    int at = from;
    while (at < tokens.size() && words.polite().contains(tokens.get(at).word())) {
      at++;
    }
    return at;
  }

  /** Within a German sentence a capital makes a noun: "die Suche", not "suche". */
  private boolean isGermanNoun(int at) {
    Token token = tokens.get(at);
    return at > 0
        && token.capital()
        && !token.gapHas(".!?;\n")
        && ClauseWords.GERMAN.verbs().contains(token.word())
        && !ClauseWords.ENGLISH.verbs().contains(token.word());
  }

  private boolean hasObject(int at) {
    return at + 1 < tokens.size()
        && !words.joining().contains(tokens.get(at + 1).word())
        && !Set.of("of", "in", "on", "at", "from", "von", "im", "am")
            .contains(tokens.get(at + 1).word());
  }

  private boolean beginsQuestion(int at, String word) {
    if (at + 1 >= tokens.size()) {
      return false;
    }
    return words.questions().contains(word)
        || (words.auxiliaries().contains(word) && nextIs(at, words.subjects()));
  }

  private boolean beginsWant(int at, String word) {
    return word.equals("id")
        || word.equals("lets")
        || ((word.equals("i") || word.equals("ich")) && nextIs(at, WANTING));
  }

  private boolean nextIs(int at, Set<String> expected) {
    return at + 1 < tokens.size() && expected.contains(tokens.get(at + 1).word());
  }
}
