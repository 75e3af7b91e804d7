package dev.signalbox.runtime.understand.time;

import java.util.List;

/**
 * Remembers what the clause is about, as far as it decides about numbers. Where a time is changed
 * ("move my 3 pm to 5 pm") "to" leads to the new time and does not make a range, unless it has led
 * there already ("move it to 3 to 5 pm"). Where an alarm is set "for 7" is a time; where a level is
 * set ("keep the temperature at 21") a bare number is no time.
 */
final class Changes {
  private boolean changing;
  private boolean arrived;
  private boolean levels;
  private boolean alarm;

  /** Looks at what begins at a token that belongs to no mention. */
  void pass(List<Edge> column) {
    for (Edge edge : column) {
      switch (edge.category()) {
        case "<change-verb>" -> {
          changing = true;
          arrived = false;
        }
        case "<change-target>" -> arrived = true;
        case "<level-word>" -> levels = true;
        case "<alarm-word>" -> alarm = true;
        case "<clause-end>" -> {
          changing = false;
          levels = false;
          alarm = false;
        }
        default -> {}
      }
    }
  }

  /** Whether that may be meant here. */
  boolean allow(Edge edge) {
    if (edge.category().equals("<bare-to>")) {
      return changing && !levels;
    }
    if (edge.category().equals("<bare-for>")) {
      return alarm && !levels;
    }
    if (edge.category().equals("<bare-at>")) {
      return !levels;
    }
    return !edge.linked() || !changing || arrived;
  }
}
