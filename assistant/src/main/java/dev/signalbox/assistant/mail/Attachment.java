package dev.signalbox.assistant.mail;

/**
 * A file that came with a mail.
 *
 * @param number which one, from 0
 * @param name the name that the sender gave, on one line and without folders; never to be trusted
 *     as a path
 * @param type the media type, lower case, {@code application/pdf}
 * @param size decoded length in bytes
 */
public record Attachment(int number, String name, String type, long size) {}
