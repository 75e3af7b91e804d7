/**
 * People in vCard files (RFC 6350, and 3.0 after RFC 2426): who is meant by a name, how to reach
 * them, and changes as values. Cards are read and written through {@code assistant.lines} as
 * calendars are, so that what other programs wrote stays byte for byte; ical4j-vcard would rewrite
 * whole files and bring the start-up cost of ical4j.
 */
@NullMarked
package dev.signalbox.assistant.contacts;

import org.jspecify.annotations.NullMarked;
