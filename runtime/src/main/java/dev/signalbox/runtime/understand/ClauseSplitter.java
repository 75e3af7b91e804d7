package dev.signalbox.runtime.understand;

import java.util.ArrayList;
import java.util.List;

/** Walks once over the words of a sentence and cuts where a new wish begins. */
final class ClauseSplitter {
  private static final int NO_CUT = -1;
  private static final String SENTENCE_ENDS = ".!?;\n";

  private final String sentence;
  private final ClauseWords words;
  private final List<Token> tokens;
  private final WishStart wishes;
  private final ClauseEllipsis ellipsis;

  ClauseSplitter(String sentence, ClauseWords words) {
    this.sentence = sentence;
    this.words = words;
    this.tokens = Token.of(sentence);
    this.wishes = new WishStart(tokens, words);
    this.ellipsis = new ClauseEllipsis(tokens, words);
  }

  List<Clause> split() {
    List<Clause> clauses = new ArrayList<>();
    int first = 0;
    boolean inMessage = false;
    int at = 1;
    while (at < tokens.size()) {
      Token token = tokens.get(at);
      if (opensText(at)) {
        break;
      }
      if (endsSentence(at)) {
        clauses.add(clause(first, at));
        first = afterJoining(at);
        inMessage = false;
        at = first + 1;
        continue;
      }
      inMessage |= opensMessage(first, at);
      int next = inMessage || token.quoted() ? NO_CUT : nextWish(first, at);
      if (next != NO_CUT) {
        clauses.add(clause(first, at));
        first = next;
      }
      at = Math.max(at, next) + 1;
    }
    if (first < tokens.size()) {
      clauses.add(clause(first, tokens.size()));
    }
    return List.copyOf(clauses);
  }

  /** After a colon everything is text of the person's own: "write Ana: I am late. Start now." */
  private boolean opensText(int at) {
    return tokens.get(at).gap().startsWith(": ") || tokens.get(at).gap().startsWith(":\n");
  }

  private boolean endsSentence(int at) {
    Token token = tokens.get(at);
    if (token.quoted() || !token.gapHas(SENTENCE_ENDS) || token.gap().length() < 2) {
      return false;
    }
    boolean onlyDot = token.gap().startsWith(".") && !token.gapHas("!?;\n");
    return !onlyDot || !isAbbreviation(tokens.get(at - 1)) || wishes.beginsAt(afterJoining(at));
  }

  /** "Dr. Weber", "3. Mai", "8 p.m.": a dot that ends no sentence. */
  private static boolean isAbbreviation(Token token) {
    return token.word().length() <= 2
        || Character.isDigit(token.word().charAt(0))
        || List.of("prof", "str", "ca", "bzw", "usw", "etc", "mrs").contains(token.word());
  }

  private boolean opensMessage(int first, int at) {
    Token token = tokens.get(at);
    if (!words.openers().contains(token.word())) {
      return token.word().equals("say") && words.joining().contains(tokens.get(at - 1).word());
    }
    return !token.word().equals("that") || (tells(first, at) && !isRelative(at));
  }

  private boolean tells(int first, int at) {
    return tokens.subList(first, at).stream().anyMatch(t -> words.telling().contains(t.word()));
  }

  /** "the mail that Ana sent": describes the noun before it. */
  private boolean isRelative(int at) {
    return List.of("mail", "email", "message", "one", "meeting", "event", "list", "thread", "note")
        .contains(tokens.get(at - 1).word());
  }

  /** Where the next wish starts if a cut is right before {@code at}. */
  private int nextWish(int first, int at) {
    int next = afterJoining(at);
    boolean joined = next > at;
    boolean comma = tokens.get(at).gapHas(",");
    if ((!joined && !comma) || next >= tokens.size() || wishes.isSubordinate(first)) {
      return NO_CUT;
    }
    if (wishes.continues(first, at, next)) {
      return NO_CUT;
    }
    if (wishes.beginsAt(next)) {
      boolean afterWish = joined || (wishes.beginsAt(first) && !isTelling(first));
      return afterWish ? next : NO_CUT;
    }
    boolean sequenced = isSequenced(at, next) && tokens.size() - next >= 2;
    return joined && (sequenced || ellipsis.joins(first, at, next)) ? next : NO_CUT;
  }

  private boolean isTelling(int first) {
    return words.telling().contains(tokens.get(first).word());
  }

  private boolean isSequenced(int at, int next) {
    boolean marked = next - at >= 2 || tokens.get(at).gapHas(",");
    return marked
        && tokens.subList(at, next).stream().anyMatch(t -> words.sequencing().contains(t.word()));
  }

  private int afterJoining(int at) {
    int next = at;
    while (next < tokens.size() && isJoining(next) && (next == at || !isCut(next))) {
      next++;
    }
    return next;
  }

  private boolean isJoining(int at) {
    String word = tokens.get(at).word();
    return words.joining().contains(word)
        && (!word.equals("after") || (at + 1 < tokens.size() && follows(at, "that")));
  }

  private boolean follows(int at, String word) {
    return tokens.get(at + 1).word().equals(word);
  }

  private boolean isCut(int at) {
    return tokens.get(at).gapHas(SENTENCE_ENDS);
  }

  private Clause clause(int from, int to) {
    int start = from == 0 ? startOfFirst() : tokens.get(from).start();
    int end = to == tokens.size() ? sentence.length() : tokens.get(to).start();
    while (end > start && isOutside(sentence.charAt(end - 1))) {
      end--;
    }
    return new Clause(start, end, sentence.substring(start, end));
  }

  private int startOfFirst() {
    int start = 0;
    while (Character.isWhitespace(sentence.charAt(start))) {
      start++;
    }
    return start;
  }

  private static boolean isOutside(char sign) {
    return Character.isWhitespace(sign) || sign == ',' || sign == ';' || sign == '.';
  }
}
