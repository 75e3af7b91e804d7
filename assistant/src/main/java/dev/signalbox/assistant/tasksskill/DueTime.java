package dev.signalbox.assistant.tasksskill;

import dev.signalbox.assistant.ics.RecurrenceRule;
import dev.signalbox.assistant.ics.When;
import dev.signalbox.runtime.understand.time.Halves;
import dev.signalbox.runtime.understand.time.TimeMention;
import dev.signalbox.runtime.understand.time.TimeValue;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

/**
 * When a task is due, as said.
 *
 * @param due a local time with its zone, as ISO 8601 text that keeps a time which the clocks skip
 * @param day a day without a time
 * @param rule how it repeats, RFC 5545
 */
record DueTime(Optional<String> due, Optional<LocalDate> day, Optional<String> rule) {
  private static final LocalTime MORNING = LocalTime.of(7, 0);
  private static final DueTime NONE =
      new DueTime(Optional.empty(), Optional.empty(), Optional.empty());

  /** What the mentions of a clause say together: a day and a time of day belong to each other. */
  static DueTime of(List<TimeMention> times, ZonedDateTime now) {
    DueTime due = NONE;
    for (TimeMention mention : times) {
      due = due.and(mention.value(), now);
    }
    return due;
  }

  private DueTime and(TimeValue value, ZonedDateTime now) {
    return switch (value) {
      case TimeValue.Day(var date) ->
          due.isPresent() ? at(date, time(), zone(now)) : new DueTime(due, Optional.of(date), rule);
      case TimeValue.Days(var from, _, var end) ->
          new DueTime(due, Optional.of(end.orElse(from)), rule);
      case TimeValue.Clock(var time, var ambiguous, var zone) when day.isPresent() ->
          at(day.get(), settled(time, ambiguous), zone.orElse(now.getZone()));
      case TimeValue.Clock clock -> moment(Halves.next(clock, now));
      case TimeValue.Moment moment -> moment(Halves.settle(moment, now));
      case TimeValue.Span span -> {
        TimeValue.Span sure = Halves.settle(span, now);
        yield moment(new TimeValue.Moment(sure.from(), sure.zone(), false));
      }
      case TimeValue.Clocks(var from, _, var ambiguous) ->
          moment(Halves.next(new TimeValue.Clock(from, ambiguous, Optional.empty()), now));
      case TimeValue.Limit(_, var of) -> and(of, now);
      case TimeValue.Length(var period, var duration)
          when !due.isPresent() && (!period.isZero() || !duration.isZero()) ->
          moment(
              new TimeValue.Moment(
                  now.plus(period).plus(duration).toLocalDateTime(), now.getZone(), false));
      case TimeValue.Recurrence(var text, var anchor) -> repeating(text, anchor, now);
      case TimeValue.Length _, TimeValue.Unknown _ -> this;
    };
  }

  private LocalTime time() {
    return LocalDateTime.parse(due.orElseThrow(), DateTimeFormatter.ISO_ZONED_DATE_TIME)
        .toLocalTime();
  }

  private ZoneId zone(ZonedDateTime now) {
    return due.map(text -> ZonedDateTime.parse(text).getZone()).orElse(now.getZone());
  }

  private DueTime at(LocalDate date, LocalTime time, ZoneId zone) {
    return moment(new TimeValue.Moment(date.atTime(time), zone, false));
  }

  /** The offset is that before a change of the clocks, so that the local time stays as said. */
  private DueTime moment(TimeValue.Moment moment) {
    var offset = moment.zone().getRules().getOffset(moment.local());
    String text =
        DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(moment.local())
            + offset
            + "["
            + moment.zone()
            + "]";
    return new DueTime(Optional.of(text), Optional.empty(), rule);
  }

  private DueTime repeating(String text, Optional<TimeValue> anchor, ZonedDateTime now) {
    DueTime with = new DueTime(due, day, Optional.of(text));
    Optional<LocalTime> time =
        anchor.flatMap(
            value ->
                switch (value) {
                  case TimeValue.Clock(var clock, var ambiguous, _) ->
                      Optional.of(settled(clock, ambiguous));
                  case TimeValue.Clocks(var from, _, var ambiguous) ->
                      Optional.of(settled(from, ambiguous));
                  default -> Optional.<LocalTime>empty();
                });
    LocalDateTime first = first(text, time, now.toLocalDateTime());
    return time.isPresent()
        ? with.at(first.toLocalDate(), time.get(), now.getZone())
        : new DueTime(due, Optional.of(first.toLocalDate()), Optional.of(text));
  }

  /**
   * The first time after now that a rule names; a rule that names no day begins with the next such
   * time.
   */
  private static LocalDateTime first(String rule, Optional<LocalTime> time, LocalDateTime now) {
    LocalDateTime today = now.toLocalDate().atTime(time.orElse(LocalTime.MAX));
    LocalDateTime next = today.isAfter(now) ? today : today.plusDays(1);
    if (!rule.contains(";BY")) {
      return next;
    }
    LocalDateTime before = next.minusYears(2);
    String endless = rule.replaceAll(";COUNT=\\d+", "");
    return RecurrenceRule.of(endless)
        .between(new When.Floating(before), next, next.plusYears(5), ZoneOffset.UTC)
        .stream()
        .findFirst()
        .orElse(next);
  }

  /** With a day, or again and again, "at 3" is in the afternoon and "at 7" in the morning. */
  private static LocalTime settled(LocalTime time, boolean ambiguous) {
    return ambiguous && time.isBefore(MORNING) ? time.plusHours(12) : time;
  }
}
