package dev.signalbox.core.plan;

import dev.signalbox.core.RandomCase;
import dev.signalbox.core.fleet.Place;
import dev.signalbox.core.label.Clearance;
import dev.signalbox.core.label.Label;
import dev.signalbox.core.label.Labelled;
import dev.signalbox.core.label.Region;
import dev.signalbox.core.label.Secrecy;
import dev.signalbox.core.tool.Effect;
import dev.signalbox.core.tool.Format;
import dev.signalbox.core.tool.ToolSpec;
import dev.signalbox.core.tool.Type;
import dev.signalbox.core.tool.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/** Plans that can be run, of few steps that hand each other parts of their results. */
final class RandomPlan {
  private static final Type EVENT =
      Type.fields().with("title", Type.text(), "").with("start", Type.text(Format.DATE_TIME), "");
  private static final Map<String, ToolSpec> TOOLS =
      java.util.stream.Stream.of(
              tool(
                  "calendar.find",
                  Type.fields().with("words", Type.text(), "what"),
                  Type.listOf(EVENT)),
              tool(
                  "calendar.move",
                  Type.fields()
                      .with("title", Type.text(), "which")
                      .with("to", Type.text(Format.DATE_TIME), "when")
                      .optional("minutes", Type.whole(1, 600), "how long"),
                  EVENT),
              tool(
                  "mail.send",
                  Type.fields()
                      .with("to", Type.text(Format.EMAIL), "whom")
                      .with("text", Type.text(), "what")
                      .optional("copies", Type.listOf(Type.text(Format.EMAIL)), "who else"),
                  Type.fields().with("id", Type.text(), "").with("sent", Type.flag(), "")))
          .collect(Collectors.toMap(ToolSpec::name, spec -> spec));

  private RandomPlan() {}

  private static ToolSpec tool(String name, Type.Fields arguments, Type result) {
    return new ToolSpec(
        name,
        "A tool",
        arguments,
        result,
        Effect.REVERSIBLE,
        Place.DEVICE,
        Clearance.upTo(Secrecy.SECRET, Region.LOCAL));
  }

  static Optional<ToolSpec> tool(String name) {
    return Optional.ofNullable(TOOLS.get(name));
  }

  /** A plan of one to eight steps, written down in any order. */
  static Plan valid(RandomCase some) {
    var steps = new ArrayList<Step>();
    int size = 1 + some.random().nextInt(8);
    for (int i = 0; i < size; i++) {
      steps.add(step(new StepId("s" + i), steps, some));
    }
    Collections.shuffle(steps, new Random(some.random().nextLong()));
    return new Plan("goal", steps);
  }

  private static Step step(StepId id, List<Step> earlier, RandomCase some) {
    Set<StepId> after = some.someOf(earlier.stream().map(Step::id).toList());
    return switch (some.random().nextInt(6)) {
      case 0 ->
          new Step.ModelCall(
              id,
              "think",
              "general.question",
              new Labelled<>("Think.", Label.BOTTOM),
              Map.of("about", text(earlier, some)),
              some.random().nextBoolean() ? Type.text() : EVENT,
              0.5,
              Optional.empty(),
              after);
      case 1 -> new Step.Question(id, "ask", "Which?", List.of(), Map.of(), after);
      case 2 -> new Step.Combine(id, "combine", Map.of("all", text(earlier, some)), after);
      default -> {
        ToolSpec tool = some.oneOf(TOOLS.keySet().stream().sorted().map(TOOLS::get).toList());
        yield new Step.ToolCall(id, "do", tool.name(), inputs(tool, earlier, some), after);
      }
    };
  }

  private static Map<String, Argument> inputs(ToolSpec tool, List<Step> earlier, RandomCase some) {
    var inputs = new LinkedHashMap<String, Argument>();
    tool.arguments()
        .fields()
        .forEach(
            (name, field) -> {
              if (field.required() || some.random().nextBoolean()) {
                inputs.put(name, input(field.type(), earlier, some));
              }
            });
    return inputs;
  }

  private static Argument input(Type type, List<Step> earlier, RandomCase some) {
    if (type.equals(Type.text())) {
      return text(earlier, some);
    }
    var handles = earlier.stream().flatMap(step -> parts(step, type).stream()).toList();
    return handles.isEmpty() || some.random().nextBoolean() ? literal(type) : some.oneOf(handles);
  }

  private static Argument text(List<Step> earlier, RandomCase some) {
    var handles = earlier.stream().flatMap(step -> parts(step, Type.text()).stream()).toList();
    Argument one = handles.isEmpty() ? literal(Type.text()) : some.oneOf(handles);
    return some.random().nextBoolean()
        ? one
        : new Argument.Joined(List.of(literal(Type.text()), one));
  }

  private static Argument literal(Type type) {
    Value value =
        switch (type) {
          case Type.Text(var format, _) ->
              Value.of(
                  switch (format) {
                    case EMAIL -> "anna@example.org";
                    case DATE_TIME -> "2026-03-02T15:00:00Z";
                    default -> "words";
                  });
          case Type.Numeral _ -> Value.of(30);
          default -> Value.of(List.of(Value.of("ben@example.org")));
        };
    return Argument.said(value, Label.BOTTOM);
  }

  /** The parts of a step's result that have a type. */
  private static List<Argument> parts(Step step, Type type) {
    List<String> titles =
        type.equals(Type.text()) ? List.of("title", "0.title", "id", "") : List.of();
    List<String> starts =
        type.equals(Type.text(Format.DATE_TIME)) ? List.of("start", "0.start") : List.of();
    var found = new ArrayList<Argument>();
    for (List<String> paths : List.of(titles, starts)) {
      for (String path : paths) {
        if (result(step).at(path).filter(part -> part.equals(type)).isPresent()) {
          found.add(Argument.of(step.id(), path));
        }
      }
    }
    return found;
  }

  private static Type result(Step step) {
    return switch (step) {
      case Step.ToolCall call -> tool(call.tool()).orElseThrow().result();
      case Step.ModelCall call -> call.output();
      case Step.Question _ -> Type.text();
      case Step.Combine _ -> Type.fields().with("all", Type.any(), "");
    };
  }
}
