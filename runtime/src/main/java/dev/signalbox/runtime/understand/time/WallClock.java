package dev.signalbox.runtime.understand.time;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;

/**
 * What a local time is on the clocks of a zone: when clocks are put forward some local times are
 * skipped, when they are put back some happen twice. Nothing is guessed; the caller asks.
 */
public sealed interface WallClock {

  /** The local time exists once. */
  record Once(ZonedDateTime moment) implements WallClock {}

  /**
   * The local time is skipped.
   *
   * @param lastBefore the instant of the change, in the offset before it
   * @param firstAfter the same instant, as clocks show it after the change
   */
  record Skipped(ZonedDateTime lastBefore, ZonedDateTime firstAfter) implements WallClock {}

  /** The local time happens twice. */
  record Twice(ZonedDateTime earlier, ZonedDateTime later) implements WallClock {}

  /** Looks a local time up in the rules of a zone. */
  static WallClock of(LocalDateTime local, ZoneId zone) {
    ZoneOffsetTransition change = zone.getRules().getTransition(local);
    if (change == null) {
      return new Once(local.atZone(zone));
    }
    if (change.isGap()) {
      return new Skipped(
          change.getInstant().atZone(change.getOffsetBefore()), change.getInstant().atZone(zone));
    }
    return new Twice(
        ZonedDateTime.ofLocal(local, zone, change.getOffsetBefore()),
        ZonedDateTime.ofLocal(local, zone, change.getOffsetAfter()));
  }

  /** Looks a moment up in the rules of its zone. */
  static WallClock of(TimeValue.Moment moment) {
    return of(moment.local(), moment.zone());
  }
}
