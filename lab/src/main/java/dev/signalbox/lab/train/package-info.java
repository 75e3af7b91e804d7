/**
 * Training of the intent model on plain arrays: a small network over hashed features, calibrated
 * and measured on sentences that it has not seen. The same data and seed give the same bytes.
 */
@org.jspecify.annotations.NullMarked
package dev.signalbox.lab.train;
