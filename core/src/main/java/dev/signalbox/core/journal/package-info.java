/**
 * What happened, in order: the one source for recovery, trace, audit, cost and learning. {@link
 * dev.signalbox.core.journal.JournalEvent} is what can happen, {@link
 * dev.signalbox.core.journal.RunState} is what a sequence of events amounts to, {@link
 * dev.signalbox.core.journal.LedgerEntry} is one thing that left the machine.
 */
@org.jspecify.annotations.NullMarked
package dev.signalbox.core.journal;
