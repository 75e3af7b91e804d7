package dev.signalbox.runtime.run;

import dev.signalbox.core.plan.Argument;

/** A step's input is not there although the step that gives it was done. */
final class MissingInputException extends RuntimeException {
  private static final long serialVersionUID = 1;

  MissingInputException(String input, Argument argument) {
    super("the input '" + input + "' is not in what the steps before gave: " + argument);
  }
}
