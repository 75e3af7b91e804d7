package dev.signalbox.runtime.store;

import java.util.List;

/** What checking the ledger found. */
public sealed interface LedgerCheck {

  /** Nothing is missing, changed or out of order. */
  record Sound(long entries, String head) implements LedgerCheck {}

  /** Something is wrong; each finding names the entry. */
  record Broken(List<String> findings) implements LedgerCheck {
    public Broken {
      findings = List.copyOf(findings);
    }
  }
}
