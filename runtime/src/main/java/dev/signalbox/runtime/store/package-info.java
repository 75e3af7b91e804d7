/**
 * Where runs and what left the machine are kept: the journal and the hash-chained ledger, on one
 * SQLite database with one writer.
 */
@org.jspecify.annotations.NullMarked
package dev.signalbox.runtime.store;
