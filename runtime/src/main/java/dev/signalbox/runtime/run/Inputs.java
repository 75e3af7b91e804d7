package dev.signalbox.runtime.run;

import dev.signalbox.core.label.Labelled;
import dev.signalbox.core.plan.Step;
import dev.signalbox.core.tool.Value;
import java.util.LinkedHashMap;
import java.util.Map;

/** Fills a step's inputs with what earlier steps gave; labels travel along. */
final class Inputs {

  private Inputs() {}

  /**
   * All inputs of a step.
   *
   * @throws MissingInputException if a step that it uses has no such part
   */
  static Map<String, Labelled<Value>> of(Step step, Course course) {
    var inputs = new LinkedHashMap<String, Labelled<Value>>();
    step.inputs()
        .forEach(
            (name, argument) ->
                inputs.put(
                    name,
                    argument
                        .resolve(course.state()::result)
                        .orElseThrow(() -> new MissingInputException(name, argument))));
    return inputs;
  }
}
