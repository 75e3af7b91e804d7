package dev.signalbox.assistant.calendar;

import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;

/**
 * What somebody remembers of an event: "my 3 pm with Ana".
 *
 * @param words of the title, the place or who takes part; each must fit; may be empty
 * @param at the time of day at which it begins, if it was said
 * @param from first moment to look at
 * @param to moment after the last
 */
public record EventQuery(String words, Optional<LocalTime> at, Instant from, Instant to) {

  /** Only words. */
  public static EventQuery words(String words, Instant from, Instant to) {
    return new EventQuery(words, Optional.empty(), from, to);
  }

  /** Words, which may be empty, and a time of day. */
  public static EventQuery at(LocalTime time, String words, Instant from, Instant to) {
    return new EventQuery(words, Optional.of(time), from, to);
  }
}
