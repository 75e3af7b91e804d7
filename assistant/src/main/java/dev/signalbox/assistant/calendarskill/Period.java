package dev.signalbox.assistant.calendarskill;

import dev.signalbox.assistant.skills.Reading;
import dev.signalbox.runtime.understand.time.Halves;
import dev.signalbox.runtime.understand.time.TimeMention;
import dev.signalbox.runtime.understand.time.TimeValue;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;

/** From when to when a question about the calendar is meant. */
record Period(ZonedDateTime from, ZonedDateTime to) {

  /** What the clause says; without a word about it, so many days from today on. */
  static Period of(Reading reading, int days) {
    ZonedDateTime now = reading.now();
    for (TimeMention mention : reading.times()) {
      Optional<Period> said = of(mention.value(), now);
      if (said.isPresent()) {
        return said.get();
      }
    }
    ZonedDateTime today = now.toLocalDate().atStartOfDay(now.getZone());
    return new Period(today, today.plusDays(days));
  }

  private static Optional<Period> of(TimeValue value, ZonedDateTime now) {
    return switch (value) {
      case TimeValue.Day(var date) -> Optional.of(days(date, date.plusDays(1), now));
      case TimeValue.Days(var from, var to, _) -> Optional.of(days(from, to, now));
      case TimeValue.Span span -> {
        TimeValue.Span sure = Halves.settle(span, now);
        yield Optional.of(
            new Period(sure.from().atZone(sure.zone()), sure.to().atZone(sure.zone())));
      }
      case TimeValue.Clocks(var from, var to, _) -> {
        ZonedDateTime begin = now.toLocalDate().atTime(from).atZone(now.getZone());
        ZonedDateTime end =
            now.toLocalDate()
                .atTime(to.equals(LocalTime.MIDNIGHT) ? LocalTime.MAX : to)
                .atZone(now.getZone());
        yield Optional.of(new Period(begin, end.isAfter(begin) ? end : end.plusDays(1)));
      }
      case TimeValue.Moment moment -> {
        LocalDate day = moment.local().toLocalDate();
        yield Optional.of(days(day, day.plusDays(1), now));
      }
      case TimeValue.Limit(_, var of) -> of(of, now);
      case TimeValue.Clock _, TimeValue.Length _, TimeValue.Recurrence _, TimeValue.Unknown _ ->
          Optional.empty();
    };
  }

  private static Period days(LocalDate from, LocalDate to, ZonedDateTime now) {
    return new Period(from.atStartOfDay(now.getZone()), to.atStartOfDay(now.getZone()));
  }

  /** The day that a value names or begins on, if it does. */
  static Optional<LocalDate> day(TimeValue value, ZonedDateTime now) {
    return value instanceof TimeValue.Clock || value instanceof TimeValue.Clocks
        ? Optional.empty()
        : of(value, now).map(period -> period.from().toLocalDate());
  }
}
