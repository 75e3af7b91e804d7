/** The calendar by words: find, list, create, move, cancel, end a series, conflicts, free time. */
@org.jspecify.annotations.NullMarked
package dev.signalbox.assistant.calendarskill;
