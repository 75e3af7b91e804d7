package dev.signalbox.core.policy;

import dev.signalbox.core.tool.Digests;
import dev.signalbox.core.tool.Invocation;
import dev.signalbox.core.tool.ToolSpec;
import dev.signalbox.core.tool.Value;
import java.time.Instant;

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
    var text = new StringBuilder(tool.digest());
    invocation
        .arguments()
        .forEach((name, argument) -> text.append('\n').append(name).append('=').append(argument));
    return Digests.sha256(text.append('\n').append(change).toString());
  }

  /** Whether this lets the effect with that digest happen. */
  public boolean allows(String effectDigest) {
    return yes && digest.equals(effectDigest);
  }
}
