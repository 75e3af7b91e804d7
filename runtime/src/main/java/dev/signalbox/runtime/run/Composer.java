package dev.signalbox.runtime.run;

import dev.signalbox.core.journal.RunState;
import dev.signalbox.core.label.Labelled;

/**
 * Puts the outcomes of a run together to one answer. It sees the journal's state and nothing else.
 */
public interface Composer {

  /** The answer, labelled with the join of everything in it. */
  Labelled<String> compose(RunState state);
}
