package dev.signalbox.assistant.calendarskill;

import dev.signalbox.assistant.filechange.CannotException;
import dev.signalbox.core.tool.Invocation;
import dev.signalbox.runtime.understand.Language;
import dev.signalbox.runtime.understand.time.Halves;
import dev.signalbox.runtime.understand.time.TimeMention;
import dev.signalbox.runtime.understand.time.TimeResolver;
import dev.signalbox.runtime.understand.time.TimeValue;
import dev.signalbox.runtime.understand.time.WallClock;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * When a new event begins: as resolved from the request, or from what the person answered when
 * asked.
 */
final class Start {

  private Start() {}

  static ZonedDateTime of(Invocation call) {
    if (call.text("start").isPresent()) {
      return ZonedDateTime.parse(call.text("start").get());
    }
    String words = call.text("when").orElse("");
    Language language = Language.of(words) == Language.GERMAN ? Language.GERMAN : Language.ENGLISH;
    Optional<ZonedDateTime> found = Optional.empty();
    for (TimeMention mention : TimeResolver.of(language).find(words, call.now())) {
      found = found.or(() -> begin(mention.value(), call));
    }
    return found.orElseThrow(
        () ->
            new CannotException(
                "I do not know when \""
                    + words
                    + "\" is; say a day and a time, such as tomorrow at 15:00"));
  }

  private static Optional<ZonedDateTime> begin(TimeValue value, Invocation call) {
    ZonedDateTime now = call.now();
    return switch (value) {
      case TimeValue.Clock(var time, var ambiguous, _) when call.text("on").isPresent() ->
          Optional.of(
              java.time.LocalDate.parse(call.text("on").get())
                  .atTime(Target.settled(time, ambiguous))
                  .atZone(now.getZone()));
      default -> of(value, now);
    };
  }

  /** The moment that a value names as the beginning of something, if it does. */
  static Optional<ZonedDateTime> of(TimeValue value, ZonedDateTime now) {
    return switch (value) {
      case TimeValue.Moment moment -> {
        TimeValue.Moment sure = Halves.settle(moment, now);
        yield Optional.of(exact(sure.local(), sure.zone(), now));
      }
      case TimeValue.Span span -> {
        TimeValue.Span sure = Halves.settle(span, now);
        yield Optional.of(exact(sure.from(), sure.zone(), now));
      }
      case TimeValue.Clock(var time, var ambiguous, var zone) -> {
        LocalTime settled = Target.settled(time, ambiguous);
        ZoneId there = zone.orElse(now.getZone());
        ZonedDateTime today =
            now.withZoneSameInstant(there).toLocalDate().atTime(settled).atZone(there);
        yield Optional.of(
            (today.isAfter(now) ? today : today.plusDays(1)).withZoneSameInstant(now.getZone()));
      }
      case TimeValue.Limit(_, var of) -> of(of, now);
      default -> Optional.empty();
    };
  }

  /** Refuses a time that the clocks skip, and one that they show twice. */
  private static ZonedDateTime exact(LocalDateTime local, ZoneId zone, ZonedDateTime now) {
    return switch (WallClock.of(local, zone)) {
      case WallClock.Skipped _ ->
          throw new CannotException(
              local
                  + " does not exist in "
                  + zone
                  + ": the clocks are put forward then. Say another time");
      case WallClock.Twice _ ->
          throw new CannotException(
              local
                  + " comes twice in "
                  + zone
                  + ": the clocks are put back then. Say another time");
      default -> local.atZone(zone).withZoneSameInstant(now.getZone());
    };
  }
}
