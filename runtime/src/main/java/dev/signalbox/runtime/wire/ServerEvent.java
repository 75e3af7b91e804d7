package dev.signalbox.runtime.wire;

/**
 * One event of a stream (WHATWG HTML, 9.2 server-sent events).
 *
 * @param type the event's name, {@code message} if it has none
 * @param data its data lines joined by line feeds
 */
record ServerEvent(String type, String data) {}
