package dev.signalbox.app;

import dev.signalbox.core.journal.JournalEvent;
import dev.signalbox.core.journal.LedgerEntry;
import dev.signalbox.core.journal.RunId;
import dev.signalbox.core.journal.RunState;
import dev.signalbox.core.tool.ToolSpec;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Everything that is known of a run, for showing it.
 *
 * @param egress the ledger's entries of this run
 * @param tools what each tool is
 */
record RunReport(
    RunId run,
    RunState state,
    List<JournalEvent> events,
    List<LedgerEntry> egress,
    Function<String, Optional<ToolSpec>> tools) {

  List<StepRow> rows() {
    return StepRow.of(state, events, tools);
  }
}
