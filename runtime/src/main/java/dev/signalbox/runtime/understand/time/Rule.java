package dev.signalbox.runtime.understand.time;

import java.util.List;

/**
 * A pattern of a lexicon, and what to do when it fits.
 *
 * @param result the category of what was found
 * @param order which of the categories in the pattern are handed to the action, in which order;
 *     negative numbers are constants ({@code -1} the first)
 */
record Rule(
    String result,
    List<Element> pattern,
    Action action,
    List<Integer> order,
    List<Meaning> constants) {}
