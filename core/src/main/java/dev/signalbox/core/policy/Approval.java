package dev.signalbox.core.policy;

import dev.signalbox.core.tool.Digests;
import dev.signalbox.core.tool.Invocation;
import dev.signalbox.core.tool.ToolSpec;
import dev.signalbox.core.tool.Value;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A person's yes or no to one exact effect.
 *
 * @param digest of tool, arguments, labels and prepared change
 * @param yes what was said
 * @param by who said it: a person's name, or the switch that stood for them
 * @param at when
 */
public record Approval(String digest, boolean yes, String by, Instant at) {

  /**
   * What an approval is bound to: another argument, label or tool description gives another digest.
   */
  public static String digest(ToolSpec tool, Invocation invocation, Value change) {
    var parts = new ArrayList<>(List.of(tool.digest()));
    parts.add(Integer.toString(invocation.arguments().size()));
    invocation
        .arguments()
        .forEach(
            (name, argument) -> {
              parts.add(name);
              parts.addAll(argument.value().exactly());
              parts.addAll(argument.label().exactly());
            });
    parts.addAll(change.exactly());
    return Digests.sha256(parts);
  }

  /** Whether this lets the effect with that digest happen. */
  public boolean allows(String effectDigest) {
    return yes && digest.equals(effectDigest);
  }
}
