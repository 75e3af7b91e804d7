package dev.signalbox.assistant.lines;

/**
 * One piece of a component: a content line, a component inside it, or text that could not be read
 * as either.
 */
public sealed interface Entry permits ContentLine, Component, Unread {

  /** The exact text in the file, with its folds and line ends. */
  String text();
}
