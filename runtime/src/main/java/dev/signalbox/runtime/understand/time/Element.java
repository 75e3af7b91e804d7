package dev.signalbox.runtime.understand.time;

/**
 * One place of a pattern.
 *
 * @param symbol the category or set of words that fits
 * @param category it stands for a category and its meaning is handed to the action
 * @param optional it may be missing
 * @param glued nothing may stand before it
 * @param context it must be there but is not part of what was found
 * @param forbidden it must not be there
 * @param link a word such as "to" which may also mean a change from one time to another
 */
record Element(
    int symbol,
    boolean category,
    boolean optional,
    boolean glued,
    boolean context,
    boolean forbidden,
    boolean link) {}
