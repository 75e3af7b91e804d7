package dev.signalbox.assistant.mail;

/**
 * A link in a mail: where it says it leads, and where it leads.
 *
 * @param text what a person sees
 * @param target the address behind it, as written
 */
public record Link(String text, String target) {}
