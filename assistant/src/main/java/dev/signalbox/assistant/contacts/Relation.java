package dev.signalbox.assistant.contacts;

/**
 * Who somebody is to somebody else (RFC 6350 section 6.6.6).
 *
 * @param kind such as {@code spouse} or {@code child}, in lower case
 * @param who a name, or the URI of another card
 */
public record Relation(String kind, String who) {}
