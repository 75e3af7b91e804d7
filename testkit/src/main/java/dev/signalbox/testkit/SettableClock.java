package dev.signalbox.testkit;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that stands still until it is told the time. Safe for use by many threads. */
public final class SettableClock implements InstantSource {
  private Instant now;

  /** A clock that shows an instant. */
  public SettableClock(Instant now) {
    this.now = now;
  }

  /** A clock that shows an instant written as in ISO 8601, such as {@code 2026-03-02T08:00:00Z}. */
  public static SettableClock at(String instant) {
    return new SettableClock(Instant.parse(instant));
  }

  @Override
  public synchronized Instant instant() {
    return now;
  }

  /** Shows another instant from now on. */
  public synchronized void set(Instant instant) {
    now = instant;
  }

  /** Moves on, or back if negative, and shows the new time. */
  public synchronized Instant advance(Duration time) {
    now = now.plus(time);
    return now;
  }
}
