package dev.signalbox.runtime.run;

import dev.signalbox.core.journal.JournalEvent;
import dev.signalbox.core.tool.Digests;
import dev.signalbox.core.tool.Effect;
import dev.signalbox.core.tool.Invocation;
import dev.signalbox.core.tool.ToolSpec;
import dev.signalbox.core.tool.Value;
import dev.signalbox.runtime.store.Ledger;
import java.nio.charset.StandardCharsets;

/** Writes into the ledger what a tool's effect takes off the machine, before it does. */
final class Departures {
  private final Ledger ledger;
  private final String policy;

  Departures(Ledger ledger, String policy) {
    this.ledger = ledger;
    this.policy = policy;
  }

  void record(
      ToolSpec tool, Invocation invocation, JournalEvent.EffectIntended intended, Course course) {
    if (!tool.place().leavesTheDevice() || tool.effect() == Effect.READS) {
      return;
    }
    byte[] body =
        (invocation.values().words() + "\n" + intended.change().words())
            .getBytes(StandardCharsets.UTF_8);
    String receiver =
        invocation
            .text("to")
            .or(() -> intended.change().at("to").map(Value::words))
            .map(to -> tool.name() + " to " + to)
            .orElse(tool.name());
    ledger.record(
        new Ledger.Departure(
            course.now(),
            course.run(),
            receiver,
            tool.place(),
            invocation.label(),
            body.length,
            Digests.sha256(body),
            intended.digest(),
            policy));
  }
}
