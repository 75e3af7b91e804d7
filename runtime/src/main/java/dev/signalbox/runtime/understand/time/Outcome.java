package dev.signalbox.runtime.understand.time;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.function.Function;

/** What a whole mention means to the outside. */
record Outcome(TimeValue value, Optional<TimeValue> past, Optional<String> doubt) {

  /** The outcome, or nothing when the meaning is only part of one. */
  static Optional<Outcome> of(Meaning meaning, ZonedDateTime now) {
    return switch (meaning) {
      case Dates dates -> dates(dates, now.toLocalDate());
      case Meaning.Stretch stretch -> Optional.of(from(stretch.when(), Outcome::days));
      case Meaning.Hour hour -> only(new TimeValue.Clock(hour.time(), hour.half(), hour.zone()));
      case Meaning.Part part -> only(new TimeValue.Clocks(part.from(), part.to(), false));
      case Meaning.Hours hours -> hours(hours);
      case Meaning.At at -> Optional.of(from(at.when(), moment(at, now.getZone())));
      case Meaning.Stay stay -> Optional.of(from(stay.when(), span(stay, now.getZone())));
      case Meaning.Amount amount -> only(length(amount));
      case Meaning.Repeat repeat ->
          only(
              new TimeValue.Recurrence(
                  repeat.rule(), repeat.at().flatMap(at -> of(at, now)).map(Outcome::value)));
      case Meaning.Limit limit -> of(limit.of(), now).map(inner -> limited(limit, inner));
      case Meaning.Doubtful doubtful ->
          of(doubtful.of(), now)
              .map(of -> new Outcome(of.value(), of.past(), Optional.of(doubtful.doubt())));
      case Meaning.Vague vague -> only(new TimeValue.Unknown(vague.why()));
      case Meaning.Nothing nothing -> Optional.empty();
      case Meaning.Word word -> Optional.empty();
      case Meaning.Count count -> Optional.empty();
      case Meaning.Zone zone -> Optional.empty();
    };
  }

  private static Optional<Outcome> dates(Dates dates, LocalDate today) {
    return Optional.of(
        dates
            .seenFrom(today)
            .map(when -> from(when, TimeValue.Day::new))
            .orElseGet(
                () ->
                    new Outcome(
                        new TimeValue.Unknown("there is no such day"),
                        Optional.empty(),
                        Optional.empty())));
  }

  private static Optional<Outcome> hours(Meaning.Hours hours) {
    return only(new TimeValue.Clocks(hours.from(), hours.to(), hours.half()));
  }

  private static TimeValue days(Meaning.Range range) {
    return new TimeValue.Days(range.from(), range.to(), range.named());
  }

  private static Function<LocalDateTime, TimeValue> moment(Meaning.At at, ZoneId here) {
    return local -> new TimeValue.Moment(local, at.zone().orElse(here), at.half());
  }

  private static Function<Meaning.Interval, TimeValue> span(Meaning.Stay stay, ZoneId here) {
    return when ->
        new TimeValue.Span(when.from(), when.to(), stay.zone().orElse(here), stay.half());
  }

  private static Outcome limited(Meaning.Limit limit, Outcome inner) {
    return new Outcome(
        new TimeValue.Limit(limit.side(), inner.value()),
        inner.past().map(past -> new TimeValue.Limit(limit.side(), past)),
        inner.doubt());
  }

  private static <T> Outcome from(Readings<T> when, Function<T, ? extends TimeValue> make) {
    return new Outcome(
        make.apply(when.future()), when.past().map(past -> make.apply(past)), Optional.empty());
  }

  private static Optional<Outcome> only(TimeValue value) {
    return Optional.of(new Outcome(value, Optional.empty(), Optional.empty()));
  }

  private static TimeValue length(Meaning.Amount amount) {
    Period period = Period.ZERO;
    Duration duration = Duration.ZERO;
    for (Meaning.Measure measure : amount.measures()) {
      Lengths.Length length = Lengths.of(measure);
      period = period.plus(length.period());
      duration = duration.plus(length.duration());
    }
    return new TimeValue.Length(period, duration);
  }

  /** Seconds with their fraction as a duration. */
  static Duration seconds(BigDecimal seconds) {
    return Duration.ofNanos(seconds.movePointRight(9).longValueExact());
  }
}
