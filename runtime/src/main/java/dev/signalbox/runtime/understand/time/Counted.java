package dev.signalbox.runtime.understand.time;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Stretches of a counted length. */
final class Counted {
  private Counted() {}

  /** The next (1) or last (-1) so many units; quarters and decades are whole ones. */
  static Meaning units(int direction, int count, Unit unit, Arguments given) {
    if (count < 1 || count > 10_000) {
      return Meaning.NOTHING;
    }
    if (unit == Unit.QUARTER || unit == Unit.DECADE || unit == Unit.HALF_YEAR) {
      LocalDate here = Stretches.of(unit, given.today()).when().future().from();
      LocalDate next = here.plusMonths(direction > 0 ? unit.months() : 0);
      long months = (long) unit.months() * count;
      return direction > 0
          ? Meaning.Stretch.of(next, next.plusMonths(months), unit)
          : Meaning.Stretch.of(next.minusMonths(months), next, unit);
    }
    Meaning.Measure measure = new Meaning.Measure(unit, BigDecimal.valueOf(count));
    return length(direction, new Meaning.Amount(List.of(measure)), given);
  }

  /** From tomorrow on, or until yesterday; with a clock unit from now on or until now. */
  static Meaning length(int direction, Meaning.Amount amount, Arguments given) {
    if (Lengths.isClock(amount)) {
      LocalDateTime here = given.here().truncatedTo(ChronoUnit.SECONDS);
      LocalDateTime there = Elapsed.from(given.now(), amount, direction).toLocalDateTime();
      LocalDateTime end = there.truncatedTo(ChronoUnit.SECONDS);
      Meaning.Interval when =
          direction > 0 ? new Meaning.Interval(here, end) : new Meaning.Interval(end, here);
      return new Meaning.Stay(Readings.only(when), false, Optional.empty());
    }
    Unit unit = amount.measures().getFirst().unit();
    LocalDate today = given.today();
    if (unit == Unit.WORKDAY) {
      LocalDate far = Lengths.shift(today, amount, direction);
      LocalDate near = Lengths.shift(today, one(Unit.WORKDAY), direction);
      return direction > 0
          ? Meaning.Stretch.of(near, far.plusDays(1), unit)
          : Meaning.Stretch.of(far, near.plusDays(1), unit);
    }
    LocalDate tomorrow = today.plusDays(1);
    return direction > 0
        ? Meaning.Stretch.of(tomorrow, Lengths.shift(tomorrow, amount, 1), unit)
        : Meaning.Stretch.of(Lengths.shift(today, amount, -1), today, unit);
  }

  /** The first (1) or last (-1) so many units of a stretch. */
  static Meaning within(int direction, int count, Unit unit, Meaning.Stretch whole) {
    Meaning edge = Nth.of(direction, unit, whole);
    Meaning.Range range = whole.when().future();
    Meaning.Stretch one =
        edge instanceof Meaning.Stretch found ? found : Stretches.of(unit, range.from());
    Meaning.Amount amount =
        new Meaning.Amount(List.of(new Meaning.Measure(unit, BigDecimal.valueOf(count))));
    boolean days = unit.months() == 0 && unit.days() < 7;
    if (unit.isClock() || count < 1 || whole.when().past().isPresent()) {
      return Meaning.NOTHING;
    }
    if (direction > 0) {
      LocalDate from = days ? range.from() : one.when().future().from();
      return Meaning.Stretch.of(from, Lengths.shift(from, amount, 1), unit);
    }
    LocalDate to = days ? range.to() : one.when().future().to();
    return Meaning.Stretch.of(Lengths.shift(to, amount, -1), to, unit);
  }

  /** A length that begins on a date. */
  static Meaning from(Meaning.Amount amount, Meaning start, LocalDate today) {
    if (Lengths.isClock(amount)) {
      return Meaning.NOTHING;
    }
    Optional<LocalDate> from =
        switch (start) {
          case Dates dates -> dates.onOrAfter(today);
          case Meaning.Stretch stretch -> Optional.of(stretch.when().future().from());
          default -> Optional.empty();
        };
    Unit unit = amount.measures().getFirst().unit();
    return from.<Meaning>map(day -> Meaning.Stretch.of(day, Lengths.shift(day, amount, 1), unit))
        .orElse(Meaning.NOTHING);
  }

  private static Meaning.Amount one(Unit unit) {
    return new Meaning.Amount(List.of(new Meaning.Measure(unit, BigDecimal.ONE)));
  }
}
