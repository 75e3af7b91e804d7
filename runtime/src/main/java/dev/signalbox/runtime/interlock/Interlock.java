package dev.signalbox.runtime.interlock;

import dev.signalbox.core.fleet.Endpoint;
import dev.signalbox.core.journal.RunId;
import dev.signalbox.core.label.Label;
import dev.signalbox.core.label.Labelled;
import dev.signalbox.core.label.Misfit;
import dev.signalbox.core.tool.Digests;
import dev.signalbox.runtime.store.Ledger;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/**
 * Lets data pass to an endpoint, or not. The check is made here once more, on the very bytes,
 * whatever the router has filtered before; what leaves the machine is in the ledger before a {@link
 * Cleared} exists.
 */
public final class Interlock {
  private final Ledger ledger;
  private final InstantSource clock;
  private final String policy;

  /**
   * An interlock under a policy.
   *
   * @param policy the version of the policy in force, written into each ledger entry
   */
  public Interlock(Ledger ledger, InstantSource clock, String policy) {
    this.ledger = ledger;
    this.clock = clock;
    this.policy = policy;
  }

  /**
   * Clears bytes for an endpoint.
   *
   * @param decision the routing decision by which they go there
   * @throws dev.signalbox.runtime.store.StoreException if the ledger cannot be written; then
   *     nothing passes
   */
  public Clearing clear(RunId run, Endpoint endpoint, Labelled<byte[]> body, String decision) {
    Label label = body.label();
    List<Misfit> misfits = endpoint.clearance().misfits(label);
    if (!misfits.isEmpty()) {
      return new Clearing.Refused(misfits);
    }
    byte[] bytes = body.value().clone();
    if (!endpoint.place().leavesTheDevice()) {
      return new Clearing.Passed(new Cleared(endpoint, bytes, label, Optional.empty()));
    }
    var entry =
        ledger.record(
            new Ledger.Departure(
                clock.instant(),
                run,
                endpoint.id().name(),
                endpoint.place(),
                label,
                bytes.length,
                Digests.sha256(bytes),
                decision,
                policy));
    return new Clearing.Passed(new Cleared(endpoint, bytes, label, Optional.of(entry.sequence())));
  }
}
