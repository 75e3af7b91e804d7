package dev.signalbox.core.plan;

import dev.signalbox.core.label.Label;
import dev.signalbox.core.label.Labelled;
import dev.signalbox.core.tool.Value;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Where a step's input comes from. */
public sealed interface Argument {

  /** A value known when the plan was made. */
  record Literal(Labelled<Value> value) implements Argument {}

  /**
   * A part of what another step gives.
   *
   * @param path as in {@link Value#at}
   */
  record Handle(StepId step, String path) implements Argument {}

  /** Texts put one behind the other; other values are written as words. */
  record Joined(List<Argument> parts) implements Argument {
    public Joined {
      parts = List.copyOf(parts);
    }
  }

  /** A value that the person said. */
  static Argument said(Value value, Label label) {
    return new Literal(new Labelled<>(value, label));
  }

  /** A part of a step's result. */
  static Argument of(StepId step, String path) {
    return new Handle(step, path);
  }

  /**
   * Its value, with the join of the labels of everything in it.
   *
   * @param results what steps have given, as far as they were done
   * @return nothing if a step that it needs gave no such part
   */
  default Optional<Labelled<Value>> resolve(Function<StepId, Optional<Labelled<Value>>> results) {
    return switch (this) {
      case Literal(var value) -> Optional.of(value);
      case Handle(var step, var path) ->
          results
              .apply(step)
              .flatMap(
                  result ->
                      result.value().at(path).map(part -> new Labelled<>(part, result.label())));
      case Joined(var parts) -> {
        var text = new StringBuilder();
        Label label = Label.BOTTOM;
        for (Argument part : parts) {
          Optional<Labelled<Value>> piece = part.resolve(results);
          if (piece.isEmpty()) {
            yield Optional.empty();
          }
          text.append(piece.get().value().words());
          label = label.join(piece.get().label());
        }
        yield Optional.of(new Labelled<>(Value.of(text.toString()), label));
      }
    };
  }

  /** The steps that it needs. */
  default Stream<StepId> needs() {
    return switch (this) {
      case Literal _ -> Stream.empty();
      case Handle(var step, _) -> Stream.of(step);
      case Joined(var parts) -> parts.stream().flatMap(Argument::needs);
    };
  }
}
