package dev.signalbox.core.plan;

import dev.signalbox.core.fleet.EndpointId;
import dev.signalbox.core.label.Labelled;
import dev.signalbox.core.tool.Type;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** One thing to do. */
public sealed interface Step {

  /** Its name. */
  StepId id();

  /** What it does, in a few words for the person. */
  String title();

  /** Its inputs by name. */
  Map<String, Argument> inputs();

  /** Steps that must have been done before, besides those whose results it uses. */
  Set<StepId> after();

  /** A tool is called with its inputs as arguments. */
  record ToolCall(
      StepId id, String title, String tool, Map<String, Argument> inputs, Set<StepId> after)
      implements Step {
    public ToolCall {
      inputs = ordered(inputs);
      after = Set.copyOf(after);
    }
  }

  /**
   * A model is given an instruction and the inputs, and nothing else; it has no tools.
   *
   * @param intent what the router scores endpoints for
   * @param instruction what to do with the inputs
   * @param output the type of its answer
   * @param difficulty 0 to 1
   * @param endpoint an endpoint asked for by name; it passes the same filter
   */
  record ModelCall(
      StepId id,
      String title,
      String intent,
      Labelled<String> instruction,
      Map<String, Argument> inputs,
      Type output,
      double difficulty,
      Optional<EndpointId> endpoint,
      Set<StepId> after)
      implements Step {
    public ModelCall {
      inputs = ordered(inputs);
      after = Set.copyOf(after);
    }
  }

  /** The person is asked; the answer is the result. */
  record Question(
      StepId id,
      String title,
      String question,
      List<String> choices,
      Map<String, Argument> inputs,
      Set<StepId> after)
      implements Step {
    public Question {
      choices = List.copyOf(choices);
      inputs = ordered(inputs);
      after = Set.copyOf(after);
    }
  }

  /** The inputs are put together to one record. */
  record Combine(StepId id, String title, Map<String, Argument> inputs, Set<StepId> after)
      implements Step {
    public Combine {
      inputs = ordered(inputs);
      after = Set.copyOf(after);
    }
  }

  /** The same step, which waits for one more. */
  default Step later(StepId until) {
    var more = new TreeSet<>(after());
    more.add(until);
    return switch (this) {
      case ToolCall(var id, var title, var tool, var inputs, _) ->
          new ToolCall(id, title, tool, inputs, more);
      case ModelCall(
              var id,
              var title,
              var intent,
              var instruction,
              var inputs,
              var output,
              var difficulty,
              var endpoint,
              _) ->
          new ModelCall(id, title, intent, instruction, inputs, output, difficulty, endpoint, more);
      case Question(var id, var title, var question, var choices, var inputs, _) ->
          new Question(id, title, question, choices, inputs, more);
      case Combine(var id, var title, var inputs, _) -> new Combine(id, title, inputs, more);
    };
  }

  /** All steps that must have been done before. */
  default Set<StepId> needs() {
    var needs = new TreeSet<>(after());
    inputs().values().forEach(argument -> argument.needs().forEach(needs::add));
    return needs;
  }

  private static Map<String, Argument> ordered(Map<String, Argument> inputs) {
    return Collections.unmodifiableMap(new LinkedHashMap<>(inputs));
  }
}
