package dev.signalbox.core.tool;

import dev.signalbox.core.label.Labelled;
import java.util.List;
import java.util.Optional;

/** What came of a call. */
public sealed interface Outcome {

  /**
   * It was done.
   *
   * @param result what it gives to later steps, and its label
   * @param says what happened, for the person, with the same label
   * @param inverse what the tool needs to undo it, for a reversible effect that changed something
   */
  record Done(Labelled<Value> result, String says, Optional<Value> inverse) implements Outcome {}

  /**
   * It was not done and nothing was changed.
   *
   * @param reason what is wrong, where, and how to mend it
   */
  record Failed(String reason) implements Outcome {}

  /**
   * Nothing was changed: the words fit several things and the person must say which. Only tools
   * that read may ask.
   *
   * @param question what to ask
   * @param choices what it can be; each stands for itself as the step's result
   */
  record Unclear(String question, List<Choice> choices) implements Outcome {
    public Unclear {
      choices = List.copyOf(choices);
    }
  }

  /**
   * One thing that was perhaps meant.
   *
   * @param words how the person sees it
   * @param result the step's result if the person picks it
   */
  record Choice(String words, Labelled<Value> result) {}
}
