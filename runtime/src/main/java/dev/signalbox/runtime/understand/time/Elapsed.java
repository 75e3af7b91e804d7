package dev.signalbox.runtime.understand.time;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;

/** Time counted from a moment: calendar units first, then exact ones as they really pass. */
final class Elapsed {
  private Elapsed() {}

  /** {@code direction} is 1 for later, -1 for earlier; changes of the clocks in between count. */
  static ZonedDateTime from(ZonedDateTime start, Meaning.Amount amount, int direction) {
    LocalDateTime day =
        Lengths.shift(start.toLocalDate(), amount, direction).atTime(start.toLocalTime());
    ZonedDateTime moved =
        day.equals(start.toLocalDateTime())
            ? start
            : ZonedDateTime.ofLocal(day, start.getZone(), start.getOffset());
    for (Meaning.Measure measure : amount.measures()) {
      Duration exact = Lengths.of(measure).duration();
      moved = direction > 0 ? moved.plus(exact) : moved.minus(exact);
    }
    return moved;
  }
}
