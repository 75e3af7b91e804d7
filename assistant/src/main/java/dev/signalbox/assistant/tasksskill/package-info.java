/**
 * Tasks and reminders by words: making, listing, ticking off and removing them in the person's own
 * task files.
 */
@org.jspecify.annotations.NullMarked
package dev.signalbox.assistant.tasksskill;
