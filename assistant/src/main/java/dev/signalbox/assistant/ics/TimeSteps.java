package dev.signalbox.assistant.ics;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/**
 * Steps of an hour, a minute or a second of wall clock time. Days and hours that the rule does not
 * name are jumped over.
 */
final class TimeSteps implements Steps {

  private static final LocalDateTime END_OF_TIME = LocalDate.of(100_000, 1, 1).atStartOfDay();

  private final RuleParts rule;
  private final LocalDateTime first;
  private final long seconds;

  TimeSteps(RuleParts rule, LocalDateTime start) {
    this.rule = rule;
    this.first = start.truncatedTo(rule.frequency().unit());
    this.seconds = rule.frequency().unit().getDuration().multipliedBy(rule.interval()).toSeconds();
  }

  @Override
  public long near(LocalDateTime time) {
    return Math.max(0, ChronoUnit.SECONDS.between(first, time) / seconds - 1);
  }

  @Override
  public LocalDateTime begin(long step) {
    return step > ChronoUnit.SECONDS.between(first, END_OF_TIME) / seconds
        ? END_OF_TIME
        : first.plusSeconds(step * seconds);
  }

  @Override
  public long next(long step) {
    LocalDateTime now = begin(step);
    if (!rule.matches(now.toLocalDate())) {
      return stepAtOrAfter(now.toLocalDate().plusDays(1).atStartOfDay(), step);
    }
    if (!allows(rule.hours(), now.getHour())) {
      return stepAtOrAfter(now.truncatedTo(ChronoUnit.HOURS).plusHours(1), step);
    }
    return step + 1;
  }

  @Override
  public List<LocalDateTime> candidates(long step) {
    LocalDateTime now = begin(step);
    boolean named =
        rule.matches(now.toLocalDate())
            && allows(rule.hours(), now.getHour())
            && (rule.frequency() == Frequency.HOURLY || allows(rule.minutes(), now.getMinute()))
            && (rule.frequency() != Frequency.SECONDLY || allows(rule.seconds(), now.getSecond()));
    if (!named) {
      return List.of();
    }
    List<Integer> minutes =
        rule.frequency() == Frequency.HOURLY ? rule.minutes() : List.of(now.getMinute());
    List<Integer> exact =
        rule.frequency() == Frequency.SECONDLY ? List.of(now.getSecond()) : rule.seconds();
    return within(now.getHour(), minutes, exact).sorted().map(now.toLocalDate()::atTime).toList();
  }

  /** All combinations; the leap second counts as the second before. */
  static Stream<LocalTime> within(int hour, List<Integer> minutes, List<Integer> seconds) {
    return minutes.stream()
        .flatMap(
            minute ->
                seconds.stream().map(second -> LocalTime.of(hour, minute, Math.min(59, second))));
  }

  private long stepAtOrAfter(LocalDateTime time, long step) {
    return Math.max(step + 1, Math.ceilDiv(ChronoUnit.SECONDS.between(first, time), seconds));
  }

  private static boolean allows(List<Integer> wanted, int value) {
    return wanted.isEmpty() || wanted.contains(value);
  }
}
