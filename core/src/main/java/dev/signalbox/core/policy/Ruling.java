package dev.signalbox.core.policy;

import dev.signalbox.core.label.Misfit;
import dev.signalbox.core.tool.Effect;
import dev.signalbox.core.tool.Invocation;
import dev.signalbox.core.tool.ToolSpec;
import java.util.List;

/** Whether a tool call may go ahead. */
public sealed interface Ruling {

  /** It may. */
  record Allow() implements Ruling {}

  /**
   * A person must say yes to exactly this.
   *
   * @param why the reason, for the card
   */
  record Ask(String why) implements Ruling {}

  /** It may not, whoever says yes. */
  record Block(String why) implements Ruling {}

  /**
   * Rules on a call. What the tool is not cleared for is blocked. Irreversible effects are asked
   * for, and so are effects whose arguments come from outside.
   */
  static Ruling on(ToolSpec tool, Invocation invocation) {
    List<Misfit> misfits = tool.clearance().misfits(invocation.label());
    if (!misfits.isEmpty()) {
      return new Block(
          tool.name() + ": " + String.join("; ", misfits.stream().map(Misfit::words).toList()));
    }
    if (tool.effect() == Effect.READS) {
      return new Allow();
    }
    List<String> outside = Outside.words(invocation);
    if (tool.effect() == Effect.IRREVERSIBLE) {
      return new Ask(
          "it cannot be undone" + (outside.isEmpty() ? "" : "; " + String.join("; ", outside)));
    }
    return outside.isEmpty() ? new Allow() : new Ask(String.join("; ", outside));
  }
}
