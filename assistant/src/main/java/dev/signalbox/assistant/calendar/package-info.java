/**
 * Events in {@code .ics} files (RFC 5545): what is when, what is in the way of what, when there is
 * time, and changes as values that can be shown before they happen and turned round afterwards.
 *
 * <p>{@link dev.signalbox.assistant.calendar.EventCalendar} reads and carries out; {@link
 * dev.signalbox.assistant.calendar.EventProposals} says what a change would be. All wall clock
 * times are in the zone of the person, whom the calendar is opened for.
 */
@NullMarked
package dev.signalbox.assistant.calendar;

import org.jspecify.annotations.NullMarked;
