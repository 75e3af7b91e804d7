/**
 * The one gate between data and models. {@link dev.signalbox.runtime.interlock.Interlock} is the
 * only class that can make a {@link dev.signalbox.runtime.interlock.Cleared}, and a {@code Cleared}
 * is all that the {@code wire} package sends. It fails closed: no ledger entry, no bytes.
 */
@org.jspecify.annotations.NullMarked
package dev.signalbox.runtime.interlock;
