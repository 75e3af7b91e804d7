package dev.signalbox.assistant.lines;

/** An empty line, or one that breaks the grammar: kept so that rewriting the file loses nothing. */
record Unread(String text) implements Entry {}
