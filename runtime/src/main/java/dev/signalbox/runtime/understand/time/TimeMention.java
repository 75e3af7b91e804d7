package dev.signalbox.runtime.understand.time;

import java.util.Optional;

/**
 * One place in a text that speaks of time.
 *
 * @param start first character (UTF-16 index, inclusive)
 * @param end one past the last character
 * @param text the words themselves
 * @param value what they mean; of two possible readings the one at or after now
 * @param pastReading the other reading when the words may also mean the past ("Friday" said on a
 *     Wednesday may be the one before)
 * @param doubt a contradiction in the words ("Friday 12 May" when that is a Sunday), to be asked
 *     about before anything is done
 */
public record TimeMention(
    int start,
    int end,
    String text,
    TimeValue value,
    Optional<TimeValue> pastReading,
    Optional<String> doubt) {}
