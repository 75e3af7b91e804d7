package dev.signalbox.assistant.mail.reading;

import java.util.Optional;

/**
 * An appointment that came with a mail (RFC 5545, RFC 6047), as its first event says.
 *
 * @param method what is wanted, {@code REQUEST}, {@code CANCEL}, {@code REPLY}
 * @param uid names the appointment
 * @param summary what it is called
 * @param starts its DTSTART as written, {@code 20261127T190000}
 * @param zone the zone of its start, if it names one
 * @param organizer the address of who invites
 */
public record Invitation(
    String method,
    String uid,
    String summary,
    String starts,
    Optional<String> zone,
    Optional<String> organizer) {}
