package dev.signalbox.lab.time;

import dev.signalbox.runtime.understand.time.TimeMention;
import dev.signalbox.runtime.understand.time.TimeValue;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Puts a mention into the form of Recognizers-Text. */
final class Translation {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss");
  private static final int HALF_DAY = 12;

  private Translation() {}

  /**
   * With {@code halves} both halves of the day are readings; the files of single parsers name only
   * the first.
   */
  static Resolution of(TimeMention mention, boolean halves) {
    Set<Resolution.Value> values = new LinkedHashSet<>();
    mention.pastReading().ifPresent(past -> values.addAll(readings(past, halves)));
    values.addAll(readings(mention.value(), halves));
    return new Resolution(
        mention.start(), mention.text().toLowerCase(Locale.ROOT), type(mention.value()), values);
  }

  static String type(TimeValue value) {
    return switch (value) {
      case TimeValue.Day day -> "date";
      case TimeValue.Clock clock -> "time";
      case TimeValue.Moment moment -> "datetime";
      case TimeValue.Days days -> "daterange";
      case TimeValue.Clocks clocks -> "timerange";
      case TimeValue.Span span -> "datetimerange";
      case TimeValue.Length length -> "duration";
      case TimeValue.Recurrence recurrence -> "set";
      case TimeValue.Limit limit -> limited(type(limit.of()));
      case TimeValue.Unknown unknown -> "";
    };
  }

  private static String limited(String type) {
    return type.endsWith("range") || type.equals("duration") ? type : type + "range";
  }

  private static List<Resolution.Value> readings(TimeValue value, boolean halves) {
    return switch (value) {
      case TimeValue.Day day -> points(day.date().toString());
      case TimeValue.Clock clock -> clock(clock, halves);
      case TimeValue.Moment moment -> moment(moment, halves);
      case TimeValue.Days days ->
          List.of(
              Resolution.Value.range(
                  days.from().toString(), days.namedEnd().orElse(days.toExclusive()).toString()));
      case TimeValue.Clocks clocks -> clocks(clocks, halves);
      case TimeValue.Span span -> span(span, halves);
      case TimeValue.Length length -> points(seconds(length));
      case TimeValue.Recurrence recurrence -> points(Timex.of(recurrence));
      case TimeValue.Limit limit -> limit(limit, halves);
      case TimeValue.Unknown unknown -> points(Resolution.NOT_RESOLVED);
    };
  }

  private static List<Resolution.Value> points(String text) {
    return List.of(Resolution.Value.point(text));
  }

  /** Twelve o'clock is noon first. */
  private static List<Resolution.Value> clock(TimeValue.Clock clock, boolean halves) {
    Resolution.Value am = Resolution.Value.point(clock.time().format(CLOCK));
    Resolution.Value pm = Resolution.Value.point(clock.time().plusHours(HALF_DAY).format(CLOCK));
    return both(am, pm, clock.ambiguousHalf(), halves, clock.time());
  }

  private static List<Resolution.Value> moment(TimeValue.Moment moment, boolean halves) {
    Resolution.Value am = Resolution.Value.point(moment.local().format(MOMENT));
    Resolution.Value pm = Resolution.Value.point(moment.local().plusHours(HALF_DAY).format(MOMENT));
    return both(am, pm, moment.ambiguousHalf(), halves, moment.local().toLocalTime());
  }

  private static List<Resolution.Value> both(
      Resolution.Value am, Resolution.Value pm, boolean open, boolean halves, LocalTime time) {
    if (!open) {
      return List.of(am);
    }
    if (halves) {
      return List.of(am, pm);
    }
    return List.of(time.getHour() == 0 ? pm : am);
  }

  private static List<Resolution.Value> clocks(TimeValue.Clocks clocks, boolean halves) {
    LocalTime from = clocks.from();
    LocalTime to = clocks.to();
    Resolution.Value am = Resolution.Value.range(from.format(CLOCK), to.format(CLOCK));
    Resolution.Value pm =
        Resolution.Value.range(
            from.plusHours(HALF_DAY).format(CLOCK), to.plusHours(HALF_DAY).format(CLOCK));
    return clocks.ambiguousHalf() && halves ? List.of(am, pm) : List.of(am);
  }

  private static List<Resolution.Value> span(TimeValue.Span span, boolean halves) {
    LocalDateTime from = span.from();
    LocalDateTime to = span.to();
    Resolution.Value am = Resolution.Value.range(from.format(MOMENT), to.format(MOMENT));
    Resolution.Value pm =
        Resolution.Value.range(
            from.plusHours(HALF_DAY).format(MOMENT), to.plusHours(HALF_DAY).format(MOMENT));
    return span.ambiguousHalf() && halves ? List.of(am, pm) : List.of(am);
  }

  /** Recognizers-Text lets what ends before or with something end where that begins. */
  private static List<Resolution.Value> limit(TimeValue.Limit limit, boolean halves) {
    return readings(limit.of(), halves).stream()
        .map(
            of -> {
              boolean range = of.point().isEmpty();
              return switch (limit.side()) {
                case AROUND, MORE, LESS -> of;
                case BEFORE, UNTIL -> Resolution.Value.range("", range ? of.from() : of.point());
                case AFTER -> Resolution.Value.range(range ? of.to() : of.point(), "");
                case SINCE -> Resolution.Value.range(range ? of.from() : of.point(), "");
              };
            })
        .toList();
  }

  /** A year has 365 days there, a month 30. */
  private static String seconds(TimeValue.Length length) {
    Period period = length.period();
    long days = period.getYears() * 365L + period.getMonths() * 30L + period.getDays();
    Duration all = length.duration().plusDays(days);
    return BigDecimal.valueOf(all.toNanos(), 9).stripTrailingZeros().toPlainString();
  }
}
