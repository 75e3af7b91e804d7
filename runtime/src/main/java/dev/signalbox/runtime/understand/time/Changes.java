package dev.signalbox.runtime.understand.time;

import java.util.List;

/**
 * Remembers whether the clause asks to change a time ("move my 3 pm to 5 pm"). There "to" leads to
 * the new time and does not make a range, unless it has led there already ("move it to 3 to 5 pm").
 */
final class Changes {
  private final int verb;
  private final int target;
  private final int end;
  private boolean changing;
  private boolean arrived;

  Changes(Lexicon lexicon) {
    this.verb = lexicon.symbol("<change-verb>");
    this.target = lexicon.symbol("<change-target>");
    this.end = lexicon.symbol("<clause-end>");
  }

  /** Looks at the words that begin at a token which belongs to no mention. */
  void pass(List<Edge> column) {
    for (Edge edge : column) {
      if (edge.symbol() == verb) {
        changing = true;
        arrived = false;
      } else if (edge.symbol() == target) {
        arrived = true;
      } else if (edge.symbol() == end) {
        changing = false;
      }
    }
  }

  /** Whether a range put together with "to" may be meant here. */
  boolean allow(Edge edge) {
    return !edge.linked() || !changing || arrived;
  }
}
