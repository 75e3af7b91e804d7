package dev.signalbox.assistant.talk;

import dev.signalbox.core.fleet.Place;
import dev.signalbox.core.label.Clearance;
import dev.signalbox.core.label.Label;
import dev.signalbox.core.label.Labelled;
import dev.signalbox.core.label.Region;
import dev.signalbox.core.label.Secrecy;
import dev.signalbox.core.label.Trust;
import dev.signalbox.core.tool.Effect;
import dev.signalbox.core.tool.Invocation;
import dev.signalbox.core.tool.Lookup;
import dev.signalbox.core.tool.Outcome;
import dev.signalbox.core.tool.Tool;
import dev.signalbox.core.tool.ToolSpec;
import dev.signalbox.core.tool.Type;
import dev.signalbox.core.tool.Value;
import java.util.Map;
import java.util.Optional;

/**
 * Takes back the last run. Taking back what is taken back changes nothing, so it can be repeated
 * after a crash.
 */
final class UndoTool implements Tool {
  private static final ToolSpec SPEC =
      new ToolSpec(
          "talk.undo",
          "Takes back what the last run has done",
          Type.fields(),
          Type.fields(),
          Effect.REVERSIBLE,
          Place.DEVICE,
          Clearance.upTo(Secrecy.SECRET, Region.LOCAL));

  private final LastRun lastRun;

  UndoTool(LastRun lastRun) {
    this.lastRun = lastRun;
  }

  @Override
  public ToolSpec spec() {
    return SPEC;
  }

  @Override
  public Outcome call(Invocation invocation, Value change) {
    var nothing =
        new Labelled<Value>(new Value.Fields(Map.of()), Label.of(Secrecy.PERSONAL, Trust.TRUSTED));
    return new Outcome.Done(nothing, lastRun.undo(), Optional.empty());
  }

  @Override
  public Lookup lookup(Invocation invocation, Value change) {
    return new Lookup.DidNot();
  }
}
