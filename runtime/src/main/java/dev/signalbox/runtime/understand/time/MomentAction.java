package dev.signalbox.runtime.understand.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Dates with times of day. */
enum MomentAction implements Action {
  NOW,
  /** A length from now: 1 later, -1 earlier. */
  FROM_NOW,
  /** A length from now as a stretch: 1 to come, -1 gone by. */
  WITHIN,
  /** A date and a time, part of the day, or hours. */
  ON,
  /** A weekday, a time or part of the day, and the week. */
  ON_IN_WEEK,
  /** Month, day, time and year, as logs write it. */
  LOG_LINE,
  /** A part of a day and a time or hours within it. */
  DURING,
  /** This, next, last evening: how many days away, and the part. */
  PART_AWAY,
  /** The last second of a day. */
  END_OF_DAY,
  /** What is left of today. */
  REST_OF_DAY,
  /** START, MID or END of a day, in words such as "early in the day". */
  EDGE_OF_DAY,
  /** From a moment to another. */
  BETWEEN,
  /** A moment and a length. */
  LASTING;

  @Override
  public Meaning apply(Arguments given) {
    return switch (this) {
      case NOW -> at(given.here().truncatedTo(ChronoUnit.SECONDS));
      case FROM_NOW -> fromNow(given);
      case WITHIN ->
          Lengths.isClock(given.as(Meaning.Amount.class, 0))
              ? Counted.length(given.number(1), given.as(Meaning.Amount.class, 0), given)
              : Meaning.NOTHING;
      case ON -> Moments.on(given.get(0), given.get(1), given.here());
      case ON_IN_WEEK ->
          Moments.on(
              Weekdays.in(DayOfWeek.of(given.number(0)), given.as(Meaning.Stretch.class, 2)),
              given.get(1),
              given.here());
      case LOG_LINE ->
          Moments.on(
              Calendar.date(given.number(0), given.number(1), given.number(3), 4, given.today()),
              logged(given.as(Meaning.Hour.class, 2)),
              given.here());
      case DURING -> Moments.during(given.as(Meaning.Stay.class, 0), given.get(1));
      case PART_AWAY -> partAway(given);
      case END_OF_DAY ->
          Moments.on(
              given.get(0),
              new Meaning.Hour(LocalTime.of(23, 59, 59), false, Optional.empty()),
              given.here());
      case REST_OF_DAY -> restOfDay(given.here().truncatedTo(ChronoUnit.SECONDS));
      case EDGE_OF_DAY -> edgeOfDay(given);
      case BETWEEN -> Moments.between(given.get(0), given.get(1), given.here());
      case LASTING ->
          Moments.lasting(given.as(Meaning.At.class, 0), given.as(Meaning.Amount.class, 1));
    };
  }

  /** Logs have clocks of 24 hours. */
  private static Meaning logged(Meaning.Hour hour) {
    boolean noon = hour.half() && hour.time().getHour() == 0;
    return new Meaning.Hour(
        noon ? hour.time().plusHours(12) : hour.time(), false, Optional.empty());
  }

  private static Meaning at(LocalDateTime moment) {
    return new Meaning.At(Readings.only(moment), false, Optional.empty());
  }

  /** In an hour that happens twice the moment keeps its offset as zone, so that it stays exact. */
  private static Meaning fromNow(Arguments given) {
    Meaning.Amount amount = given.as(Meaning.Amount.class, 0);
    if (!Lengths.isClock(amount)) {
      return Meaning.NOTHING;
    }
    var there = Elapsed.from(given.now(), amount, given.number(1)).truncatedTo(ChronoUnit.SECONDS);
    boolean twice =
        WallClock.of(there.toLocalDateTime(), there.getZone()) instanceof WallClock.Twice;
    return new Meaning.At(
        Readings.only(there.toLocalDateTime()),
        false,
        twice ? Optional.of(there.getOffset()) : Optional.empty());
  }

  private static Meaning partAway(Arguments given) {
    Dates day = new Dates.Fixed(given.today().plusDays(given.number(0)));
    return Moments.on(day, given.get(1), given.here());
  }

  private static Meaning restOfDay(LocalDateTime now) {
    LocalDateTime end = now.toLocalDate().atTime(23, 59, 59);
    return new Meaning.Stay(Readings.only(new Meaning.Interval(now, end)), false, Optional.empty());
  }

  private static Meaning edgeOfDay(Arguments given) {
    Optional<Readings<LocalDate>> when = given.as(Dates.class, 1).seenFrom(given.today());
    if (when.isEmpty()) {
      return Meaning.NOTHING;
    }
    Readings<Meaning.Interval> part =
        when.get().map(day -> edge(given.text(0), day.atStartOfDay()));
    return new Meaning.Stay(part, false, Optional.empty());
  }

  private static Meaning.Interval edge(String which, LocalDateTime midnight) {
    return switch (which) {
      case "START", "EARLIER" -> new Meaning.Interval(midnight, midnight.plusHours(12));
      case "MID" -> new Meaning.Interval(midnight.plusHours(10), midnight.plusHours(14));
      default -> new Meaning.Interval(midnight.plusHours(12), midnight.plusHours(24));
    };
  }
}
