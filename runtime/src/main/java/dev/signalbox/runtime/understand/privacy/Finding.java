package dev.signalbox.runtime.understand.privacy;

import dev.signalbox.core.label.Secrecy;

/**
 * Something in a text that makes it more than public.
 *
 * @param kind what it is: {@code iban}, {@code card}, {@code email}, {@code phone}, {@code
 *     password}, {@code own}, {@code name}, {@code health}, {@code key}
 * @param secrecy what the text is at least
 * @param start first character
 * @param end one past the last character
 */
public record Finding(String kind, Secrecy secrecy, int start, int end) {}
