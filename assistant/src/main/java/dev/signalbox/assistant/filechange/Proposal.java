package dev.signalbox.assistant.filechange;

import dev.signalbox.assistant.lines.FileChange;
import dev.signalbox.core.tool.Card;
import dev.signalbox.core.tool.Value;

/**
 * What a tool would do.
 *
 * @param change the change of the file
 * @param card what the person sees before saying yes
 * @param origin what is changed, as {@code kind:id}
 * @param outside whether others stand behind the item, so that it counts as untrusted
 * @param result what the step gives once it is done
 * @param says what the person is told once it is done
 */
public record Proposal(
    FileChange change,
    Card card,
    String origin,
    boolean outside,
    Value.Fields result,
    String says) {}
