package dev.signalbox.runtime.understand.time;

import java.time.LocalDate;
import java.util.Optional;

/** Open stretches. */
enum LimitAction implements Action {
  /** A side (BEFORE, UNTIL, AFTER, SINCE, AROUND) and a time. */
  LIMIT,
  /** A side, a date and a time on it. */
  LIMIT_ON,
  /** Before the end of a stretch: before the day after it. */
  BEFORE_END;

  @Override
  public Meaning apply(Arguments given) {
    return switch (this) {
      case LIMIT -> limit(TimeValue.Side.valueOf(given.text(0)), given.get(1));
      case LIMIT_ON ->
          limit(
              TimeValue.Side.valueOf(given.text(0)),
              Moments.on(given.get(1), given.get(2), given.here()));
      case BEFORE_END -> beforeEnd(given.as(Meaning.Stretch.class, 0));
    };
  }

  private static Meaning limit(TimeValue.Side side, Meaning of) {
    return switch (of) {
      case Meaning.Repeat repeat -> Meaning.NOTHING;
      case Meaning.Limit inner -> Meaning.NOTHING;
      case Meaning.Vague vague -> vague;
      case Meaning.Nothing nothing -> nothing;
      default -> new Meaning.Limit(side, of);
    };
  }

  private static Meaning beforeEnd(Meaning.Stretch stretch) {
    Readings<LocalDate> ends = stretch.when().map(Meaning.Range::to);
    return new Meaning.Limit(
        TimeValue.Side.BEFORE,
        new Meaning.Stretch(
            ends.map(day -> new Meaning.Range(day, day.plusDays(1))), Unit.DAY, Optional.empty()));
  }
}
