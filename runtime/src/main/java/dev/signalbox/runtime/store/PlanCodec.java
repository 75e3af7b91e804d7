package dev.signalbox.runtime.store;

import dev.signalbox.core.fleet.EndpointId;
import dev.signalbox.core.plan.Argument;
import dev.signalbox.core.plan.Mention;
import dev.signalbox.core.plan.Plan;
import dev.signalbox.core.plan.Step;
import dev.signalbox.core.plan.StepId;
import dev.signalbox.core.tool.Value;
import java.util.Map;
import java.util.Set;

/** Plans and their steps. */
final class PlanCodec {

  private PlanCodec() {}

  static Value write(Plan plan) {
    return Fields.none()
        .with("goal", plan.goal())
        .with("steps", plan.steps(), PlanCodec::step)
        .with("mentions", plan.mentions(), PlanCodec::mention)
        .value();
  }

  static Plan read(Part part) {
    return new Plan(
        part.text("goal"),
        part.at("steps").items(PlanCodec::step),
        part.at("mentions").items(PlanCodec::mention));
  }

  private static Value mention(Mention mention) {
    return Fields.none()
        .with("kind", mention.kind())
        .with("id", argument(mention.id()))
        .with("words", argument(mention.words()))
        .value();
  }

  private static Mention mention(Part part) {
    return new Mention(part.text("kind"), argument(part.at("id")), argument(part.at("words")));
  }

  private static Value step(Step step) {
    var fields =
        switch (step) {
          case Step.ToolCall call -> Fields.tagged("tool").with("tool", call.tool());
          case Step.ModelCall call ->
              Fields.tagged("model")
                  .with("intent", call.intent())
                  .with("instruction", LabelCodec.words(call.instruction()))
                  .with("output", TypeCodec.write(call.output()))
                  .with("difficulty", call.difficulty())
                  .with("endpoint", call.endpoint(), id -> Value.of(id.name()));
          case Step.Question asked ->
              Fields.tagged("question")
                  .with("question", asked.question())
                  .with("choices", asked.choices(), Value::of);
          case Step.Combine _ -> Fields.tagged("combine");
        };
    return fields
        .with("id", step.id().name())
        .with("title", step.title())
        .with("inputs", step.inputs(), PlanCodec::argument)
        .with("after", step.after(), id -> Value.of(id.name()))
        .value();
  }

  private static Step step(Part part) {
    StepId id = new StepId(part.text("id"));
    String title = part.text("title");
    Map<String, Argument> inputs = part.at("inputs").fields(PlanCodec::argument);
    Set<StepId> after = Set.copyOf(part.at("after").items(step -> new StepId(step.text())));
    return switch (part.text(Fields.TAG)) {
      case "tool" -> new Step.ToolCall(id, title, part.text("tool"), inputs, after);
      case "model" ->
          new Step.ModelCall(
              id,
              title,
              part.text("intent"),
              LabelCodec.words(part.at("instruction")),
              inputs,
              TypeCodec.read(part.at("output")),
              part.real("difficulty"),
              part.maybe("endpoint", endpoint -> new EndpointId(endpoint.text())),
              after);
      case "question" ->
          new Step.Question(
              id,
              title,
              part.text("question"),
              part.at("choices").items(Part::text),
              inputs,
              after);
      case "combine" -> new Step.Combine(id, title, inputs, after);
      default -> throw part.malformed("is no step known here");
    };
  }

  private static Value argument(Argument argument) {
    return switch (argument) {
      case Argument.Literal(var value) ->
          Fields.tagged("literal").with("literal", LabelCodec.labelled(value)).value();
      case Argument.Handle(var step, var path) ->
          Fields.tagged("handle").with("step", step.name()).with("path", path).value();
      case Argument.Joined(var parts) ->
          Fields.tagged("joined").with("parts", parts, PlanCodec::argument).value();
    };
  }

  private static Argument argument(Part part) {
    return switch (part.text(Fields.TAG)) {
      case "literal" -> new Argument.Literal(LabelCodec.labelled(part.at("literal")));
      case "handle" -> new Argument.Handle(new StepId(part.text("step")), part.text("path"));
      case "joined" -> new Argument.Joined(part.at("parts").items(PlanCodec::argument));
      default -> throw part.malformed("is no argument known here");
    };
  }
}
