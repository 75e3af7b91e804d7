package dev.signalbox.app;

import dev.signalbox.core.journal.LedgerEntry;

/** Ledger entries for a person. */
final class LedgerText {

  private LedgerText() {}

  static String line(LedgerEntry entry) {
    return "%d  %s  %s (%s)  %s  %,d bytes  sha256 %s  run %s"
        .formatted(
            entry.sequence(),
            entry.at(),
            entry.receiver(),
            entry.place().word(),
            entry.label().brief(),
            entry.bytes(),
            entry.sha256().substring(0, 16),
            entry.run());
  }
}
