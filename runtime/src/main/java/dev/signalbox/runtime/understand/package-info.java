/**
 * What a sentence asks for, found on the device: its language, its clauses in order, and for each
 * clause the intents it may carry with calibrated probabilities. Trained by the {@code lab} module,
 * shipped as a resource, pure arithmetic at run time: no model server, no network, no clock.
 */
@org.jspecify.annotations.NullMarked
package dev.signalbox.runtime.understand;
