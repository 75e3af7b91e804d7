package dev.signalbox.runtime.understand.time;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;

/** Arithmetic with lengths of time: calendar units on the calendar, exact ones on the clock. */
final class Lengths {
  private Lengths() {}

  /** A length split in its calendar part and its exact part. */
  record Length(Period period, Duration duration) {}

  /** Half a year is six months, half a month fifteen days, half a day twelve hours. */
  static Length of(Meaning.Measure measure) {
    Unit unit = measure.unit();
    if (unit.isClock()) {
      BigDecimal seconds = measure.count().multiply(BigDecimal.valueOf(unit.seconds()));
      return new Length(Period.ZERO, Outcome.seconds(seconds.setScale(9, RoundingMode.DOWN)));
    }
    BigDecimal months = measure.count().multiply(BigDecimal.valueOf(unit.months()));
    int wholeMonths = months.setScale(0, RoundingMode.FLOOR).intValueExact();
    BigDecimal days =
        months
            .subtract(BigDecimal.valueOf(wholeMonths))
            .multiply(BigDecimal.valueOf(30))
            .add(measure.count().multiply(BigDecimal.valueOf(unit.days())));
    int wholeDays = days.setScale(0, RoundingMode.FLOOR).intValueExact();
    BigDecimal rest = days.subtract(BigDecimal.valueOf(wholeDays));
    Period period = Period.of(wholeMonths / 12, wholeMonths % 12, wholeDays);
    return new Length(
        period,
        Outcome.seconds(rest.multiply(BigDecimal.valueOf(86_400)).setScale(9, RoundingMode.DOWN)));
  }

  static boolean isClock(Meaning.Amount amount) {
    return amount.measures().stream().anyMatch(measure -> measure.unit().isClock());
  }

  /** {@code sign} is 1 for later, -1 for earlier. Workdays skip Saturdays and Sundays. */
  static LocalDate shift(LocalDate day, Meaning.Amount amount, int sign) {
    LocalDate shifted = day;
    for (Meaning.Measure measure : amount.measures()) {
      if (measure.unit() == Unit.WORKDAY) {
        shifted = workdays(shifted, measure.count().intValueExact() * sign);
      } else {
        Period period = of(measure).period();
        shifted = sign > 0 ? shifted.plus(period) : shifted.minus(period);
      }
    }
    return shifted;
  }

  static LocalDateTime shift(LocalDateTime moment, Meaning.Amount amount, int sign) {
    LocalDateTime shifted = shift(moment.toLocalDate(), amount, sign).atTime(moment.toLocalTime());
    for (Meaning.Measure measure : amount.measures()) {
      Duration exact = of(measure).duration();
      shifted = sign > 0 ? shifted.plus(exact) : shifted.minus(exact);
    }
    return shifted;
  }

  private static LocalDate workdays(LocalDate day, int count) {
    if (Math.abs(count) > 2_000) {
      throw new ArithmeticException("too many workdays: " + count);
    }
    LocalDate shifted = day;
    int step = Integer.signum(count);
    for (int left = Math.abs(count); left > 0; ) {
      shifted = shifted.plusDays(step);
      left -= shifted.getDayOfWeek().getValue() <= 5 ? 1 : 0;
    }
    return shifted;
  }
}
