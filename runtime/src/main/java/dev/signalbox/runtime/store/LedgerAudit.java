package dev.signalbox.runtime.store;

import dev.signalbox.core.journal.JournalEvent;
import dev.signalbox.core.journal.LedgerEntry;
import dev.signalbox.core.journal.RunId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Walks the ledger from its first entry to its kept end, and then through the journal. */
final class LedgerAudit {
  private final List<String> findings = new ArrayList<>();
  private final Map<Long, LedgerEntry> entries = new HashMap<>();
  private long expected = 1;
  private String hash = LedgerEntry.GENESIS;

  private LedgerAudit() {}

  static LedgerCheck check(List<LedgerRow> rows, Head head, List<EventTable.Numbered> handed) {
    var audit = new LedgerAudit();
    rows.forEach(audit::follow);
    audit.end(head);
    handed.forEach(audit::compare);
    return audit.findings.isEmpty()
        ? new LedgerCheck.Sound(rows.size(), audit.hash)
        : new LedgerCheck.Broken(audit.findings);
  }

  private void follow(LedgerRow row) {
    if (row.seq() != expected) {
      findings.add(
          row.seq() == expected + 1
              ? "Entry " + expected + " is missing"
              : "Between entry "
                  + (expected - 1)
                  + " and entry "
                  + row.seq()
                  + " some are missing");
    }
    expected = row.seq() + 1;
    if (!row.previous().equals(hash)) {
      findings.add(
          row.seq() == 1
              ? "Entry 1 does not begin the chain"
              : "Entry "
                  + row.seq()
                  + " does not follow from the one before: one of the two was changed, moved,"
                  + " put in or taken out");
    }
    try {
      LedgerEntry entry = row.entry();
      entries.put(row.seq(), entry);
      hash = entry.hash();
    } catch (MalformedException e) {
      findings.add("Entry " + row.seq() + " was changed: " + e.getMessage());
      hash = "unreadable";
    }
  }

  private void end(Head head) {
    long last = expected - 1;
    if (!head.count().equals(Long.toString(last))) {
      findings.add(
          "The ledger ends with entry "
              + last
              + ", its kept end is entry "
              + (head.count().isEmpty() ? "gone" : head.count())
              + ": entries were put in or taken out at the end");
    } else if (!head.hash().equals(hash)) {
      findings.add("Entry " + last + " is not the one that was written last: it was changed");
    }
  }

  private void compare(EventTable.Numbered row) {
    String event = "Event " + row.seq() + " of run " + row.run();
    try {
      if (EventCodec.read(row.row()) instanceof JournalEvent.Handed handed) {
        compare(event, row.run(), handed);
      }
    } catch (MalformedException e) {
      findings.add(event + " was changed: it " + e.getMessage());
    }
  }

  private void compare(String event, RunId run, JournalEvent.Handed handed) {
    if (handed.ledger().isEmpty()) {
      if (handed.place().leavesTheDevice()) {
        findings.add(
            event
                + " gave "
                + handed.bytes()
                + " bytes to "
                + handed.endpoint()
                + " and names no ledger entry");
      }
      return;
    }
    long number = handed.ledger().get();
    LedgerEntry entry = entries.get(number);
    if (entry == null) {
      findings.add(event + " names ledger entry " + number + ", which is not there");
    } else if (!agrees(entry, run, handed)) {
      findings.add(
          event
              + " gave "
              + handed.bytes()
              + " bytes, "
              + handed.label().brief()
              + ", to "
              + handed.endpoint()
              + "; ledger entry "
              + number
              + " of run "
              + entry.run()
              + " has "
              + entry.bytes()
              + " bytes, "
              + entry.label().brief()
              + ", to "
              + entry.receiver());
    }
  }

  private static boolean agrees(LedgerEntry entry, RunId run, JournalEvent.Handed handed) {
    return entry.run().equals(run)
        && entry.receiver().equals(handed.endpoint().name())
        && entry.place() == handed.place()
        && entry.label().equals(handed.label())
        && entry.bytes() == handed.bytes();
  }
}
