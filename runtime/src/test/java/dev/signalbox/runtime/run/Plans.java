package dev.signalbox.runtime.run;

import dev.signalbox.core.assess.Assessment;
import dev.signalbox.core.label.Label;
import dev.signalbox.core.label.Labelled;
import dev.signalbox.core.plan.Argument;
import dev.signalbox.core.plan.Plan;
import dev.signalbox.core.plan.Step;
import dev.signalbox.core.plan.StepId;
import dev.signalbox.core.tool.Value;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Plans for tests, and a judge that always gives one of them. */
final class Plans {

  private Plans() {}

  static Step call(String id, String tool, Map<String, Argument> inputs, String... after) {
    var waits =
        java.util.Arrays.stream(after)
            .map(StepId::new)
            .collect(java.util.stream.Collectors.toSet());
    return new Step.ToolCall(new StepId(id), tool + " in " + id, tool, inputs, waits);
  }

  static Argument said(String text) {
    return Argument.said(Value.of(text), Label.BOTTOM);
  }

  static Argument from(String step, String path) {
    return Argument.of(new StepId(step), path);
  }

  /** Reads, sets two things, posts for good, asks, posts again. */
  static Plan everything() {
    return new Plan(
        "everything",
        List.of(
            call("look", "world.look", Map.of("name", said("a"))),
            call("left", "world.put", Map.of("name", said("left"), "value", from("look", "value"))),
            call("right", "world.put", Map.of("name", said("right"), "value", said("new"))),
            call("first", "world.post", Map.of("text", said("first")), "left", "right"),
            new Step.Question(
                new StepId("ask"),
                "ask",
                "Which?",
                List.of("one", "two"),
                Map.of(),
                Set.of(new StepId("first"))),
            call("second", "world.post", Map.of("text", from("ask", "")))));
  }

  static Judge judge(Plan plan) {
    return (words, _) ->
        new Judge.Judged(
            new Labelled<>(words, Label.BOTTOM),
            new Assessment("en", List.of(), true, 0, Set.of(), 1, Label.BOTTOM),
            plan);
  }
}
