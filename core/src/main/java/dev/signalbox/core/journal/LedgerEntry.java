package dev.signalbox.core.journal;

import dev.signalbox.core.fleet.Place;
import dev.signalbox.core.label.Label;
import dev.signalbox.core.tool.Digests;
import java.time.Instant;
import java.util.ArrayList;

/**
 * One thing that left the machine. Entries are chained: each carries the hash of the one before, so
 * that an edit, a gap or a changed order shows.
 *
 * @param sequence 1 for the first entry, without gaps
 * @param at when, just before the first byte
 * @param run the run
 * @param receiver the endpoint, or the tool and whom it reaches
 * @param place where it went
 * @param label of everything in the body
 * @param bytes of the body
 * @param sha256 of the body, hexadecimal
 * @param decision the routing decision or approval that allowed it
 * @param policy the version of the policy in force
 * @param previous the {@link #hash} of the entry before, 64 zeros for the first
 */
public record LedgerEntry(
    long sequence,
    Instant at,
    RunId run,
    String receiver,
    Place place,
    Label label,
    long bytes,
    String sha256,
    String decision,
    String policy,
    String previous) {

  /** What the first entry has as {@code previous}. */
  public static final String GENESIS = "0".repeat(64);

  /**
   * SHA-256 of everything in this entry, in hexadecimal. Part of the format of the ledger: another
   * order or spelling makes every ledger there is look broken.
   */
  public String hash() {
    var parts = new ArrayList<String>();
    parts.add(Long.toString(sequence));
    parts.add(at.toString());
    parts.add(run.name());
    parts.add(receiver);
    parts.add(place.word());
    parts.addAll(label.exactly());
    parts.add(Long.toString(bytes));
    parts.add(sha256);
    parts.add(decision);
    parts.add(policy);
    parts.add(previous);
    return Digests.sha256(parts);
  }
}
