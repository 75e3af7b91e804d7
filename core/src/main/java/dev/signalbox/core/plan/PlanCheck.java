package dev.signalbox.core.plan;

import dev.signalbox.core.tool.ToolSpec;
import dev.signalbox.core.tool.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Checks a plan before it is run. */
public final class PlanCheck {

  private final Plan plan;
  private final Function<String, Optional<ToolSpec>> tools;
  private final Map<StepId, Step> byId = new HashMap<>();
  private final List<PlanProblem> problems = new ArrayList<>();

  private PlanCheck(Plan plan, Function<String, Optional<ToolSpec>> tools) {
    this.plan = plan;
    this.tools = tools;
  }

  /** Everything that is wrong with a plan, given the tools there are; empty if it can be run. */
  public static List<PlanProblem> problems(Plan plan, Function<String, Optional<ToolSpec>> tools) {
    var check = new PlanCheck(plan, tools);
    check.names();
    check.links();
    check.cycles();
    plan.steps().forEach(check::arguments);
    return List.copyOf(check.problems);
  }

  private void names() {
    for (Step step : plan.steps()) {
      if (byId.putIfAbsent(step.id(), step) != null) {
        problems.add(new PlanProblem.Twice(step.id()));
      }
    }
  }

  private void links() {
    for (Step step : plan.steps()) {
      for (StepId needed : step.needs()) {
        if (!byId.containsKey(needed)) {
          problems.add(new PlanProblem.NoSuchStep(step.id(), needed));
        }
      }
    }
  }

  /**
   * Takes away what can be done until nothing more can; what is left waits for itself (Kahn, CACM
   * 1962).
   */
  private void cycles() {
    Set<StepId> done = new HashSet<>();
    boolean progress = true;
    while (progress) {
      progress = false;
      for (Step step : plan.steps()) {
        boolean free =
            step.needs().stream().allMatch(id -> done.contains(id) || !byId.containsKey(id));
        progress |= free && done.add(step.id());
      }
    }
    var waiting =
        plan.steps().stream().map(Step::id).filter(id -> !done.contains(id)).distinct().toList();
    if (!waiting.isEmpty()) {
      problems.add(new PlanProblem.Cycle(waiting));
    }
  }

  private void arguments(Step step) {
    step.inputs().values().forEach(argument -> handles(step, argument));
    if (!(step instanceof Step.ToolCall call)) {
      return;
    }
    var spec = tools.apply(call.tool());
    if (spec.isEmpty()) {
      problems.add(new PlanProblem.NoSuchTool(step.id(), call.tool()));
      return;
    }
    var fields = spec.get().arguments().fields();
    call.inputs()
        .forEach(
            (name, argument) -> {
              Type.Field field = fields.get(name);
              if (field == null) {
                wrong(
                    step,
                    call.tool() + " has no argument '" + name + "'; it has " + fields.keySet());
              } else {
                fits(step, name, field.type(), argument);
              }
            });
    fields.forEach(
        (name, field) -> {
          if (field.required() && !call.inputs().containsKey(name)) {
            wrong(step, call.tool() + " needs the argument '" + name + "': " + field.description());
          }
        });
  }

  private void handles(Step step, Argument argument) {
    switch (argument) {
      case Argument.Literal _ -> {}
      case Argument.Joined(var parts) -> parts.forEach(part -> handles(step, part));
      case Argument.Handle(var needed, var path) -> {
        if (byId.containsKey(needed) && result(byId.get(needed)).at(path).isEmpty()) {
          problems.add(new PlanProblem.NoSuchPart(step.id(), needed, path));
        }
      }
    }
  }

  private void fits(Step step, String name, Type wanted, Argument argument) {
    switch (argument) {
      case Argument.Literal(var value) ->
          wanted
              .problems(value.value())
              .forEach(problem -> wrong(step, "argument '" + name + "': " + problem));
      case Argument.Joined _ -> {
        if (!wanted.takes(Type.text())) {
          wrong(step, "argument '" + name + "' is put together from texts, which does not fit");
        }
      }
      case Argument.Handle(var needed, var path) ->
          Optional.ofNullable(byId.get(needed))
              .flatMap(from -> result(from).at(path))
              .filter(given -> !(given instanceof Type.Any) && !wanted.takes(given))
              .ifPresent(
                  _ ->
                      wrong(
                          step,
                          "argument '"
                              + name
                              + "' does not take what "
                              + needed
                              + " gives at '"
                              + path
                              + "'"));
    }
  }

  private Type result(Step step) {
    return switch (step) {
      case Step.ToolCall call -> tools.apply(call.tool()).map(ToolSpec::result).orElse(Type.any());
      case Step.ModelCall call -> call.output();
      case Step.Question _ -> Type.text();
      case Step.Combine combine -> {
        Type.Fields fields = Type.fields();
        for (String name : combine.inputs().keySet()) {
          fields = fields.with(name, Type.any(), "");
        }
        yield fields;
      }
    };
  }

  private void wrong(Step step, String why) {
    problems.add(new PlanProblem.WrongArgument(step.id(), why));
  }
}
