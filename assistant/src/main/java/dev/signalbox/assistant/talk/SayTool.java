package dev.signalbox.assistant.talk;

import dev.signalbox.core.fleet.Place;
import dev.signalbox.core.label.Clearance;
import dev.signalbox.core.label.Label;
import dev.signalbox.core.label.Labelled;
import dev.signalbox.core.label.Region;
import dev.signalbox.core.label.Secrecy;
import dev.signalbox.core.tool.Effect;
import dev.signalbox.core.tool.Invocation;
import dev.signalbox.core.tool.Outcome;
import dev.signalbox.core.tool.Tool;
import dev.signalbox.core.tool.ToolSpec;
import dev.signalbox.core.tool.Type;
import dev.signalbox.core.tool.Value;
import java.util.Map;
import java.util.Optional;

/** Says a text to the person. */
final class SayTool implements Tool {
  private static final ToolSpec SPEC =
      new ToolSpec(
          "talk.say",
          "Says something to the person",
          Type.fields().with("text", Type.text(), "what to say"),
          Type.fields(),
          Effect.READS,
          Place.DEVICE,
          Clearance.upTo(Secrecy.SECRET, Region.LOCAL));

  @Override
  public ToolSpec spec() {
    return SPEC;
  }

  @Override
  public Outcome call(Invocation invocation, Value change) {
    var nothing = new Labelled<Value>(new Value.Fields(Map.of()), Label.BOTTOM);
    return new Outcome.Done(nothing, invocation.text("text").orElse(""), Optional.empty());
  }
}
