package dev.signalbox.assistant.calendarskill;

import dev.signalbox.assistant.skills.Drafting;
import dev.signalbox.core.plan.Argument;
import dev.signalbox.core.tool.Invocation;
import dev.signalbox.runtime.understand.time.Halves;
import dev.signalbox.runtime.understand.time.TimeMention;
import dev.signalbox.runtime.understand.time.TimeValue;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Where an event is to be moved, as far as it was said; what was not said stays as it is. As
 * arguments of a tool: {@code day}, {@code clock}, {@code half}, {@code zone}, {@code shift},
 * {@code week}.
 */
final class Target {
  private static final LocalTime DAY_BEGINS = LocalTime.of(7, 0);

  private Target() {}

  /** The arguments for what a mention says; empty if it says no time to move to. */
  static Map<String, Argument> arguments(
      TimeMention mention, String clause, ZonedDateTime now, Drafting drafting) {
    var arguments = new LinkedHashMap<String, Argument>();
    switch (mention.value()) {
      case TimeValue.Day(var date) -> arguments.put("day", drafting.said(date.toString()));
      case TimeValue.Clock(var time, var ambiguous, var zone) -> {
        arguments.put("clock", drafting.said(settled(time, ambiguous).toString()));
        zone.ifPresent(said -> arguments.put("zone", drafting.said(said.getId())));
      }
      case TimeValue.Moment moment -> moment(Halves.settle(moment, now), now, drafting, arguments);
      case TimeValue.Span span -> {
        TimeValue.Span sure = Halves.settle(span, now);
        moment(new TimeValue.Moment(sure.from(), sure.zone(), false), now, drafting, arguments);
      }
      case TimeValue.Days(var from, _, _) -> arguments.put("week", drafting.said(from.toString()));
      case TimeValue.Length(var period, var duration) -> {
        String sign = earlier(clause) ? "-" : "";
        arguments.put("shift", drafting.said(sign + "|" + period + "|" + duration));
      }
      case TimeValue.Limit(_, var of) ->
          arguments.putAll(
              arguments(
                  new TimeMention(
                      mention.start(),
                      mention.end(),
                      mention.text(),
                      of,
                      mention.pastReading(),
                      mention.doubt()),
                  clause,
                  now,
                  drafting));
      case TimeValue.Clocks(var from, _, var ambiguous) ->
          arguments.put("clock", drafting.said(settled(from, ambiguous).toString()));
      case TimeValue.Recurrence _, TimeValue.Unknown _ -> {}
    }
    return arguments;
  }

  private static void moment(
      TimeValue.Moment moment,
      ZonedDateTime now,
      Drafting drafting,
      Map<String, Argument> arguments) {
    arguments.put("day", drafting.said(moment.local().toLocalDate().toString()));
    arguments.put("clock", drafting.said(moment.local().toLocalTime().toString()));
    if (!moment.zone().equals(now.getZone())) {
      arguments.put("zone", drafting.said(moment.zone().getId()));
    }
  }

  /** An appointment "at 3" is in the afternoon. */
  static LocalTime settled(LocalTime time, boolean ambiguous) {
    return ambiguous && time.isBefore(DAY_BEGINS) ? time.plusHours(12) : time;
  }

  private static boolean earlier(String clause) {
    String lower = clause.toLowerCase(Locale.ROOT);
    return lower.contains("earlier")
        || lower.contains("forward")
        || lower.contains("früher")
        || lower.contains("nach vorn")
        || lower.contains("vorziehen");
  }

  /** The new beginning of an event that begins at {@code start} now. */
  static ZonedDateTime of(Invocation invocation, ZonedDateTime start) {
    if (invocation.text("shift").isPresent()) {
      return shifted(invocation.text("shift").get(), start);
    }
    ZoneId zone = invocation.text("zone").map(ZoneId::of).orElse(start.getZone());
    LocalDate day = invocation.text("day").map(LocalDate::parse).orElse(start.toLocalDate());
    if (invocation.text("week").isPresent()) {
      LocalDate first = LocalDate.parse(invocation.text("week").get());
      day = first.with(TemporalAdjusters.nextOrSame(start.getDayOfWeek()));
    }
    LocalTime clock = invocation.text("clock").map(LocalTime::parse).orElse(start.toLocalTime());
    return day.atTime(clock).atZone(zone);
  }

  private static ZonedDateTime shifted(String shift, ZonedDateTime start) {
    String[] parts = shift.split("\\|", -1);
    Period period = Period.parse(parts[1]);
    Duration duration = Duration.parse(parts[2]);
    return parts[0].equals("-")
        ? start.minus(period).minus(duration)
        : start.plus(period).plus(duration);
  }
}
