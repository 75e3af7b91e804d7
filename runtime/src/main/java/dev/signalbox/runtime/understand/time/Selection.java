package dev.signalbox.runtime.understand.time;

import java.util.ArrayList;
import java.util.List;

/**
 * Picks the mentions out of everything that was parsed: leftmost first, then longest, then best.
 */
final class Selection {
  private static final String JOINERS = ".,:/-\u2013";

  private final Lexicon lexicon;
  private final String text;
  private final List<Token> tokens;
  private final List<List<Edge>> columns;
  private final Changes changes;

  Selection(
      Lexicon lexicon, String text, List<Token> tokens, List<List<Edge>> columns, Changes changes) {
    this.lexicon = lexicon;
    this.text = text;
    this.tokens = tokens;
    this.columns = columns;
    this.changes = changes;
  }

  List<Edge> best() {
    List<List<Edge>> byStart = candidates();
    List<Edge> chosen = new ArrayList<>();
    int at = 0;
    while (at < tokens.size()) {
      Edge best = Edge.MISSING;
      for (Edge edge : byStart.get(at)) {
        best = changes.allow(edge) && isBetter(edge, best) ? edge : best;
      }
      if (best.isMissing()) {
        changes.pass(columns.get(at));
        at++;
      } else {
        chosen.add(best);
        at = best.to();
      }
    }
    return chosen;
  }

  private boolean isBetter(Edge edge, Edge other) {
    return edge.to() > other.to()
        || (edge.to() == other.to()
            && lexicon.rank(edge.category()) > lexicon.rank(other.category()));
  }

  private List<List<Edge>> candidates() {
    List<List<Edge>> byStart = new ArrayList<>(tokens.size());
    for (int at = 0; at < tokens.size(); at++) {
      byStart.add(new ArrayList<>(0));
    }
    for (List<Edge> column : columns) {
      for (Edge edge : column) {
        if (lexicon.rank(edge.category()) > 0 && standsAlone(edge)) {
          byStart.get(edge.from()).add(edge);
        }
      }
    }
    return byStart;
  }

  /** Not a piece of a longer number, word or sum of money. */
  private boolean standsAlone(Edge edge) {
    int start = tokens.get(edge.from()).start();
    int end = tokens.get(edge.to() - 1).end();
    return !cutBefore(start) && !cutAfter(end);
  }

  private boolean cutBefore(int start) {
    char before = at(start - 1);
    boolean digitFirst = isDigit(at(start));
    if (Character.isLetterOrDigit(before)) {
      return true;
    }
    if (!digitFirst) {
      return before == '$' || before == '#' || before == '@';
    }
    char visible = before == ' ' ? at(start - 2) : before;
    boolean money = Character.getType(visible) == Character.CURRENCY_SYMBOL || visible == '#';
    return money || before == '+' || (JOINERS.indexOf(before) >= 0 && isDigit(at(start - 2)));
  }

  private boolean cutAfter(int end) {
    char after = at(end);
    if (Character.isLetterOrDigit(after) && !(isDigit(at(end - 1)) && after == 'T')) {
      return true;
    }
    boolean digitLast = isDigit(at(end - 1));
    return digitLast
        && (after == '%'
            || after == '\u00B0'
            || (JOINERS.indexOf(after) >= 0 && isDigit(at(end + 1))));
  }

  private char at(int index) {
    return index >= 0 && index < text.length() ? text.charAt(index) : '\n';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
