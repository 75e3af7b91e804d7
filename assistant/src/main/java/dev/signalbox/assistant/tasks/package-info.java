/**
 * Tasks in {@code .ics} files (VTODO, RFC 5545 section 3.6.2), often in the same folder as the
 * events: lists such as shopping are categories, a reminder is an alarm before the due time, and a
 * repeating task goes on to its next time when it is done.
 */
@NullMarked
package dev.signalbox.assistant.tasks;

import org.jspecify.annotations.NullMarked;
