package dev.signalbox.core.route;

/**
 * What an endpoint that passed the filter is worth for a call.
 *
 * @param quality expected share of good answers at this difficulty, 0 to 1
 * @param costMicros expected cost in millionths of the currency
 * @param latencyMillis expected time for the whole answer
 * @param total the weighted sum; higher is better
 */
public record Score(double quality, long costMicros, long latencyMillis, double total) {}
