package dev.signalbox.assistant.calendar;

import java.time.Duration;
import java.time.ZonedDateTime;

/**
 * A time in which nothing is.
 *
 * @param start first moment
 * @param end moment after the last
 */
public record FreeSlot(ZonedDateTime start, ZonedDateTime end) {

  /** How long it is. */
  public Duration length() {
    return Duration.between(start, end);
  }
}
