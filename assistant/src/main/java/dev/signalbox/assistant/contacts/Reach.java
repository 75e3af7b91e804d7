package dev.signalbox.assistant.contacts;

/**
 * An e-mail address or a telephone number.
 *
 * @param value as written, without {@code mailto:} or {@code tel:}
 * @param label {@code home}, {@code work}, {@code cell} or what the owner calls it; empty text if
 *     nothing
 */
public record Reach(String value, String label) {}
