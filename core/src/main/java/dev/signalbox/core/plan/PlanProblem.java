package dev.signalbox.core.plan;

import java.util.List;

/** Something for which a plan cannot be run. */
public sealed interface PlanProblem {

  /** Two steps have the same name. */
  record Twice(StepId step) implements PlanProblem {}

  /** These steps wait for each other. */
  record Cycle(List<StepId> steps) implements PlanProblem {
    public Cycle {
      steps = List.copyOf(steps);
    }
  }

  /** A step needs one that is not there. */
  record NoSuchStep(StepId step, StepId needed) implements PlanProblem {}

  /** A step uses a part which the other step's result does not have. */
  record NoSuchPart(StepId step, StepId needed, String path) implements PlanProblem {}

  /** A step calls a tool that is not there. */
  record NoSuchTool(StepId step, String tool) implements PlanProblem {}

  /** An argument does not fit the tool. */
  record WrongArgument(StepId step, String why) implements PlanProblem {}

  /** The problem as a sentence that says how to mend it. */
  default String words() {
    return switch (this) {
      case Twice(var step) -> "two steps are named " + step + "; name each once";
      case Cycle(var steps) ->
          "the steps " + steps + " wait for each other; take one of the links away";
      case NoSuchStep(var step, var needed) ->
          "step " + step + " needs " + needed + ", which is not in the plan";
      case NoSuchPart(var step, var needed, var path) ->
          "step " + step + " uses '" + path + "' of " + needed + ", whose result has no such part";
      case NoSuchTool(var step, var tool) ->
          "step " + step + " calls " + tool + ", which is no tool here";
      case WrongArgument(var step, var why) -> "step " + step + ": " + why;
    };
  }
}
