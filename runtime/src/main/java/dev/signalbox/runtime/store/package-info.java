/**
 * Where runs and what left the machine are kept: the journal, the hash-chained ledger and what a
 * conversation remembers, on one SQLite database with one writer.
 */
@org.jspecify.annotations.NullMarked
package dev.signalbox.runtime.store;
