package dev.signalbox.runtime.store;

import dev.signalbox.core.fleet.Place;
import dev.signalbox.core.journal.LedgerEntry;
import dev.signalbox.core.journal.RunId;
import dev.signalbox.core.label.Label;
import java.time.Instant;
import java.util.List;

/** What left the machine, hash-chained. */
public interface Ledger {

  /**
   * Writes an entry at the end of the chain and returns when it is on the disk.
   *
   * @throws StoreException if it could not be written; then nothing may be sent
   */
  LedgerEntry record(Departure departure);

  /** All entries in order. */
  List<LedgerEntry> entries();

  /** Checks the chain, its end and that it agrees with the journal. */
  LedgerCheck verify();

  /**
   * What is about to leave; the ledger adds number and chain. The parts are those of {@link
   * LedgerEntry}.
   */
  record Departure(
      Instant at,
      RunId run,
      String receiver,
      Place place,
      Label label,
      long bytes,
      String sha256,
      String decision,
      String policy) {}
}
