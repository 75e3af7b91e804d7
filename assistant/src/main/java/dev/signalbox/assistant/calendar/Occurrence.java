package dev.signalbox.assistant.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * An event at one time, in the person's zone.
 *
 * @param event what it is
 * @param start when it begins; for whole days the start of the first one
 * @param end when it is over, exclusive; for whole days the start of the day after the last one
 * @param original for an instance of a series: when it would be had nobody moved it, which is how
 *     it is named in changes
 */
public record Occurrence(
    Event event, ZonedDateTime start, ZonedDateTime end, Optional<Instant> original) {

  /** The UID of the event. */
  public String uid() {
    return event.uid();
  }

  /** The title of the event. */
  public String title() {
    return event.title();
  }

  /** How long it takes. */
  public Duration length() {
    return Duration.between(start, end);
  }

  /** Whether it has a moment in {@code [from, to)}; one without length counts at its start. */
  public boolean during(Instant from, Instant to) {
    Instant begin = start.toInstant();
    boolean moment = begin.equals(end.toInstant()) && !begin.isBefore(from);
    return begin.isBefore(to) && (moment || end.toInstant().isAfter(from));
  }
}
