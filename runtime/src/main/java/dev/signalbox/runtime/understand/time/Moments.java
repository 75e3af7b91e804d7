package dev.signalbox.runtime.understand.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import java.util.function.Function;

/** Puts dates and times of day together. */
final class Moments {
  /** Before this an hour of the night belongs to the day after the evening. */
  private static final LocalTime NIGHT_ENDS = LocalTime.of(5, 0);

  private Moments() {}

  static Meaning on(Meaning date, Meaning clock, LocalDateTime now) {
    if (date instanceof Meaning.Doubtful doubtful) {
      Meaning on = on(doubtful.of(), clock, now);
      return on instanceof Meaning.Nothing ? on : new Meaning.Doubtful(on, doubtful.doubt());
    }
    if (date instanceof Meaning.Vague vague) {
      return vague;
    }
    if (!(date instanceof Dates dates)) {
      return Meaning.NOTHING;
    }
    return switch (clock) {
      case Meaning.Hour hour -> hour(dates, hour, now);
      case Meaning.Part part ->
          stay(dates, now, false, Optional.empty(), day -> interval(day, part.from(), part.to()));
      case Meaning.Hours hours ->
          stay(
              dates,
              now,
              hours.half(),
              hours.zone(),
              day -> interval(day, hours.from(), hours.to()));
      default -> Meaning.NOTHING;
    };
  }

  private static Meaning hour(Dates dates, Meaning.Hour hour, LocalDateTime now) {
    Optional<Readings<LocalDate>> when = days(dates, latest(hour), now);
    if (when.isEmpty()) {
      return new Meaning.Vague("there is no such day");
    }
    return new Meaning.At(when.get().map(day -> day.atTime(hour.time())), hour.half(), hour.zone());
  }

  private static LocalTime latest(Meaning.Hour hour) {
    return hour.half() ? hour.time().plusHours(12) : hour.time();
  }

  /** A day that comes again is the next one when its time has passed today. */
  private static Optional<Readings<LocalDate>> days(
      Dates dates, LocalTime latest, LocalDateTime now) {
    LocalDate today = now.toLocalDate();
    boolean over = latest.isBefore(now.toLocalTime());
    return dates.seenFrom(over && !(dates instanceof Dates.Fixed) ? today.plusDays(1) : today);
  }

  private static Meaning stay(
      Dates dates,
      LocalDateTime now,
      boolean half,
      Optional<java.time.ZoneId> zone,
      Function<LocalDate, Meaning.Interval> make) {
    return dates
        .seenFrom(now.toLocalDate())
        .<Meaning>map(when -> new Meaning.Stay(when.map(make), half, zone))
        .orElseGet(() -> new Meaning.Vague("there is no such day"));
  }

  private static Meaning.Interval interval(LocalDate day, LocalTime from, LocalTime to) {
    LocalDate last = to.isAfter(from) ? day : day.plusDays(1);
    return new Meaning.Interval(day.atTime(from), last.atTime(to));
  }

  /** A time within "tomorrow morning": its half is that of the part. */
  static Meaning during(Meaning.Stay stay, Meaning clock) {
    Meaning.Interval some = stay.when().future();
    Meaning.Part part = part(some);
    return switch (clock) {
      case Meaning.Hour hour ->
          Clocks.inPart(hour, part) instanceof Meaning.Hour settled
              ? new Meaning.At(
                  stay.when().map(when -> within(when, settled.time(), part)), false, hour.zone())
              : Meaning.NOTHING;
      case Meaning.Hours hours ->
          Clocks.inPart(hours, part) instanceof Meaning.Hours settled
              ? new Meaning.Stay(
                  stay.when()
                      .map(
                          when ->
                              interval(when.from().toLocalDate(), settled.from(), settled.to())),
                  false,
                  hours.zone())
              : Meaning.NOTHING;
      default -> Meaning.NOTHING;
    };
  }

  private static LocalDateTime within(Meaning.Interval when, LocalTime time, Meaning.Part part) {
    LocalDate day = when.from().toLocalDate();
    boolean afterMidnight = part.code().equals("NI") && time.isBefore(NIGHT_ENDS);
    return (afterMidnight ? day.plusDays(1) : day).atTime(time);
  }

  private static Meaning.Part part(Meaning.Interval when) {
    int hour = when.from().getHour();
    String code =
        hour >= 20 ? "NI" : hour >= 16 ? "EV" : hour >= 12 ? "AF" : hour == 11 ? "ML" : "MO";
    return new Meaning.Part(code, when.from().toLocalTime(), when.to().toLocalTime());
  }

  /** A time alone at the end is on the day of the start; the end lies after the start. */
  static Meaning between(Meaning from, Meaning to, LocalDateTime now) {
    if (!(from instanceof Meaning.At start)) {
      return Meaning.NOTHING;
    }
    if (to instanceof Meaning.Hour hour) {
      return new Meaning.Stay(
          start.when().map(first -> new Meaning.Interval(first, next(first, hour))),
          start.half() && hour.half(),
          start.zone().or(hour::zone));
    }
    if (!(to instanceof Meaning.At end)) {
      return Meaning.NOTHING;
    }
    LocalDateTime first = start.when().future();
    LocalDateTime last = end.when().future();
    boolean running = first.isAfter(last) && start.when().past().isPresent();
    LocalDateTime begin = running ? start.when().past().get() : first;
    if (!begin.isBefore(last)) {
      return Meaning.NOTHING;
    }
    return new Meaning.Stay(
        Readings.only(new Meaning.Interval(begin, last)),
        start.half() && end.half(),
        start.zone().or(end::zone));
  }

  private static LocalDateTime next(LocalDateTime start, Meaning.Hour hour) {
    LocalDateTime end = start.toLocalDate().atTime(hour.time());
    int step = hour.half() ? 12 : 24;
    while (!end.isAfter(start)) {
      end = end.plusHours(step);
    }
    return end;
  }

  static Meaning lasting(Meaning.At start, Meaning.Amount length) {
    return new Meaning.Stay(
        start.when().map(from -> new Meaning.Interval(from, Lengths.shift(from, length, 1))),
        start.half(),
        start.zone());
  }
}
