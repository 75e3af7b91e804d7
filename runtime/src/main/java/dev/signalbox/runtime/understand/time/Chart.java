package dev.signalbox.runtime.understand.time;

import java.time.DateTimeException;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds every category in a stretch of tokens. It goes from right to left: whatever begins at a
 * token only needs what begins further right, which is complete by then. What a column may hold is
 * bounded, so the work grows with the number of tokens only.
 */
final class Chart {
  private static final int MOST_IN_COLUMN = 400;
  private static final int MOST_ALIKE = 4;
  private static final int LONGEST = 40;

  private final Lexicon lexicon;
  private final List<Token> tokens;
  private final ZonedDateTime now;
  private final List<List<Edge>> columns = new ArrayList<>();

  private Chart(Lexicon lexicon, List<Token> tokens, ZonedDateTime now) {
    this.lexicon = lexicon;
    this.tokens = tokens;
    this.now = now;
  }

  /** For each token everything that begins at it. */
  static List<List<Edge>> parse(Lexicon lexicon, List<Token> tokens, ZonedDateTime now) {
    Chart chart = new Chart(lexicon, tokens, now);
    for (int at = 0; at <= tokens.size(); at++) {
      chart.columns.add(List.of());
    }
    for (int at = tokens.size() - 1; at >= 0; at--) {
      chart.fill(at);
    }
    return chart.columns;
  }

  private void fill(int at) {
    Token token = tokens.get(at);
    List<Lexicon.Sense> senses = lexicon.senses(token);
    List<RuleLine.Start> byWord = lexicon.startingWith(token.lower());
    if (senses.isEmpty() && byWord.isEmpty()) {
      return;
    }
    List<Edge> column = new ArrayList<>();
    columns.set(at, column);
    for (Lexicon.Sense sense : senses) {
      column.add(new Edge(sense.category(), at + 1, sense.meaning(), at, at + 1, false));
    }
    for (RuleLine.Start start : byWord) {
      match(start, at, Edge.word(at));
    }
    for (int i = 0; i < column.size(); i++) {
      for (RuleLine.Start start : lexicon.startingWith(column.get(i).category())) {
        match(start, at, column.get(i));
      }
    }
  }

  private void match(RuleLine.Start start, int at, Edge first) {
    List<Edge> taken = new ArrayList<>(start.element() + 1);
    for (int missing = 0; missing < start.element(); missing++) {
      taken.add(Edge.MISSING);
    }
    taken.add(first);
    new Match(start.line().rule(), at).extend(start.element() + 1, first.end(), taken);
  }

  /** One rule being matched from one token on. */
  private final class Match {
    private final Rule rule;
    private final int start;

    Match(Rule rule, int start) {
      this.rule = rule;
      this.start = start;
    }

    /** Matches the pattern from element {@code next} on at token {@code at}. */
    void extend(int next, int at, List<Edge> taken) {
      if (next == rule.pattern().size()) {
        complete(taken);
        return;
      }
      Element element = rule.pattern().get(next);
      if (element.forbidden()) {
        if (!fits(element, at)) {
          extend(next + 1, at, append(taken, Edge.MISSING));
        }
        return;
      }
      if (element.optional()) {
        extend(next + 1, at, append(taken, Edge.MISSING));
      }
      if (at >= tokens.size() || (element.glued() && !tokens.get(at).glued())) {
        return;
      }
      if (!element.isCategory()) {
        if (element.words().contains(tokens.get(at).lower())) {
          extend(next + 1, at + 1, append(taken, Edge.word(at)));
        }
        return;
      }
      for (Edge edge : columns.get(at)) {
        if (edge.category().equals(element.category()) && edge.end() - start <= LONGEST) {
          extend(next + 1, edge.end(), append(taken, edge));
        }
      }
    }

    private boolean fits(Element element, int at) {
      for (Edge edge : columns.get(at)) {
        if (edge.category().equals(element.category())) {
          return true;
        }
      }
      return at < tokens.size() && element.words().contains(tokens.get(at).lower());
    }

    private void complete(List<Edge> taken) {
      Meaning meaning = apply(taken);
      if (!(meaning instanceof Meaning.Nothing)) {
        add(start, edge(taken, meaning));
      }
    }

    private Meaning apply(List<Edge> taken) {
      List<Meaning> parts = new ArrayList<>(taken.size());
      for (int i = 0; i < taken.size(); i++) {
        if (rule.pattern().get(i).isArgument()) {
          parts.add(taken.get(i).meaning());
        }
      }
      List<Meaning> given = new ArrayList<>(rule.order().size());
      for (int index : rule.order()) {
        given.add(index < 0 ? rule.constants().get(-1 - index) : parts.get(index));
      }
      try {
        return rule.action().apply(new Arguments(given, now));
      } catch (NoReadingException | DateTimeException | ArithmeticException noReading) {
        return Meaning.NOTHING;
      }
    }

    private Edge edge(List<Edge> taken, Meaning meaning) {
      int from = -1;
      int to = -1;
      int end = start;
      boolean linked = false;
      for (int i = 0; i < taken.size(); i++) {
        Element element = rule.pattern().get(i);
        Edge part = taken.get(i);
        boolean inside = !part.isMissing() && !element.context();
        from = inside && from < 0 ? part.from() : from;
        to = inside ? part.to() : to;
        end = inside || (!part.isMissing() && from < 0) ? part.end() : end;
        linked |= !part.isMissing() && (element.link() || part.linked());
      }
      return new Edge(rule.result(), end, meaning, from, to, linked);
    }
  }

  private static List<Edge> append(List<Edge> taken, Edge next) {
    List<Edge> longer = new ArrayList<>(taken.size() + 1);
    longer.addAll(taken);
    longer.add(next);
    return longer;
  }

  private void add(int at, Edge edge) {
    List<Edge> column = columns.get(at);
    if (column.size() >= MOST_IN_COLUMN) {
      return;
    }
    int alike = 0;
    for (Edge other : column) {
      if (other.category().equals(edge.category())
          && other.end() == edge.end()
          && other.from() == edge.from()) {
        if (other.meaning().equals(edge.meaning())) {
          return;
        }
        alike++;
      }
    }
    if (alike < MOST_ALIKE) {
      column.add(edge);
    }
  }
}
