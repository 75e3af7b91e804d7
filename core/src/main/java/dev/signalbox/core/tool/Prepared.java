package dev.signalbox.core.tool;

import java.util.Map;

/** What a tool found before it acts: nothing has been changed yet. */
public sealed interface Prepared {

  /**
   * It can be done.
   *
   * @param change exactly what will change; kept in the journal before the effect, so that after a
   *     crash the tool can look up whether it has happened and can undo it
   * @param card what the person sees of it before saying yes
   */
  record Ready(Value change, Card card) implements Prepared {}

  /**
   * It cannot be done as it stands.
   *
   * @param outcome a failure, or a question about what was meant; never {@link Outcome.Done}
   */
  record Stopped(Outcome outcome) implements Prepared {
    public Stopped {
      if (outcome instanceof Outcome.Done) {
        throw new IllegalArgumentException("Preparing does nothing, so it cannot have been done");
      }
    }
  }

  /** Nothing to keep, and a card. */
  static Prepared ready(Card card) {
    return new Ready(new Value.Fields(Map.of()), card);
  }
}
