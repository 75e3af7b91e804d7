package dev.signalbox.runtime.understand.time;

import java.util.Set;

/**
 * One place of a pattern.
 *
 * @param category the category that fits; empty when words do
 * @param words the words that fit
 * @param optional it may be missing
 * @param glued nothing may stand before it
 * @param context it must be there but is not part of what was found
 * @param forbidden it must not be there
 * @param link a word such as "to" which may also mean a change from one time to another
 */
record Element(
    String category,
    Set<String> words,
    boolean optional,
    boolean glued,
    boolean context,
    boolean forbidden,
    boolean link) {

  boolean isCategory() {
    return !category.isEmpty();
  }

  /** Its meaning is handed to the action of the rule. */
  boolean isArgument() {
    return isCategory() && !context && !forbidden;
  }
}
