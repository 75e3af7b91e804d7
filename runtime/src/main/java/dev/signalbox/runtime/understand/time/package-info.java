/**
 * Spoken and written time, resolved in code: dates, clock times, periods, durations, recurrences
 * and zones. The engine knows no language: {@link
 * dev.signalbox.runtime.understand.time.TimeResolver} cuts a text into tokens, looks them up in a
 * lexicon file (words, number words, patterns), parses bottom-up from right to left, and keeps the
 * longest readings. Another language is one more lexicon file. What cannot be known (a day that
 * does not exist, a clock time that happens twice) is said, never guessed.
 */
@org.jspecify.annotations.NullMarked
package dev.signalbox.runtime.understand.time;
