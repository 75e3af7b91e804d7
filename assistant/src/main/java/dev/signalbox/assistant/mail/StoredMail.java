package dev.signalbox.assistant.mail;

import java.util.function.Supplier;

/**
 * One mail as a store finds it.
 *
 * @param headers reads the headers, when they are asked for
 * @param source reads the whole mail
 */
record StoredMail(
    String id, MailState state, Supplier<MailHeaders> headers, Supplier<MailSource> source) {}
