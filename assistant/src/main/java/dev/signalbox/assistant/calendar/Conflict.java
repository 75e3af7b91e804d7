package dev.signalbox.assistant.calendar;

/**
 * Two events at the same time.
 *
 * @param first the one that begins earlier
 * @param second the other
 */
public record Conflict(Occurrence first, Occurrence second) {}
