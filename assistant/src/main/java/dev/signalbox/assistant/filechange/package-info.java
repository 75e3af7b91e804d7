/**
 * Tools whose effect is one exact change of one item in a calendar or address file, with exact
 * undo.
 */
@org.jspecify.annotations.NullMarked
package dev.signalbox.assistant.filechange;
