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

/** Explains the last run. */
final class WhyTool implements Tool {
  private static final ToolSpec SPEC =
      new ToolSpec(
          "talk.why",
          "Tells what ran where and why",
          Type.fields(),
          Type.fields(),
          Effect.READS,
          Place.DEVICE,
          Clearance.upTo(Secrecy.SECRET, Region.LOCAL));

  private final LastRun lastRun;

  WhyTool(LastRun lastRun) {
    this.lastRun = lastRun;
  }

  @Override
  public ToolSpec spec() {
    return SPEC;
  }

  @Override
  public Outcome call(Invocation invocation, Value change) {
    var nothing = new Labelled<Value>(new Value.Fields(Map.of()), Label.UNKNOWN);
    return new Outcome.Done(nothing, lastRun.explain(), Optional.empty());
  }
}
