/**
 * Home by words: lights, heating, covers, locks, scenes and what sensors say, over {@code
 * assistant.home}.
 */
@org.jspecify.annotations.NullMarked
package dev.signalbox.assistant.homeskill;
