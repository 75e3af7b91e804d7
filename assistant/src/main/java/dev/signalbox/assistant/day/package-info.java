/**
 * The day: what needs attention, from mail, calendar, tasks and home together, ranked and with its
 * sources.
 */
@org.jspecify.annotations.NullMarked
package dev.signalbox.assistant.day;
