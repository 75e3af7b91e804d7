package dev.signalbox.assistant.home;

/** The wish that one property of one device become this. */
public record Setting(String device, Property property, Value value) {}
