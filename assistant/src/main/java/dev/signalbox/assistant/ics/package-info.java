/**
 * The values of iCalendar (RFC 5545): moments with their zones, durations, recurrence rules and how
 * they unfold. Pure functions on {@code java.time}; events and tasks are built on them.
 *
 * <p>Recurrence is own code and not a library's because of three measurements of ical4j 4.4: the
 * first rule costs 155 ms of class loading, a hostile rule from an invitation ({@code
 * FREQ=SECONDLY} since 1970) hangs or exhausts the memory, and a rule without a match for 1000
 * steps (daily, on 29 February) loses its occurrences. The tests use it as a second opinion.
 */
@NullMarked
package dev.signalbox.assistant.ics;

import org.jspecify.annotations.NullMarked;
