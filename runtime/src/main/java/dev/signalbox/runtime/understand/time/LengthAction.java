package dev.signalbox.runtime.understand.time;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Lengths of time. */
enum LengthAction implements Action {
  /** A number and a unit. */
  AMOUNT,
  /** A unit and how many hundredths of it: "an hour and a half" is 150. */
  HUNDREDTHS,
  /** An hour, thirty minutes. */
  PLUS,
  /** An hour and a half: an amount and hundredths of its last unit. */
  PLUS_HUNDREDTHS;

  @Override
  public Meaning apply(Arguments given) {
    return switch (this) {
      case AMOUNT -> amount(given.decimal(0), given.unit(1));
      case HUNDREDTHS -> amount(given.decimal(1).movePointLeft(2), given.unit(0));
      case PLUS -> plus(given.as(Meaning.Amount.class, 0), given.as(Meaning.Amount.class, 1));
      case PLUS_HUNDREDTHS -> {
        Meaning.Amount first = given.as(Meaning.Amount.class, 0);
        Meaning.Measure last = first.measures().getLast();
        BigDecimal more = last.count().add(given.decimal(1).movePointLeft(2));
        yield first.measures().size() == 1 ? amount(more, last.unit()) : NOTHING;
      }
    };
  }

  /** A length over ten thousand years is none that anybody means. */
  private static Meaning amount(BigDecimal count, Unit unit) {
    Meaning.Measure measure = new Meaning.Measure(unit, count);
    LocalDate some = LocalDate.EPOCH;
    boolean plausible =
        count.compareTo(MOST) <= 0
            && some.plus(Lengths.of(measure).period()).isBefore(some.plusYears(10_000));
    return plausible ? new Meaning.Amount(List.of(measure)) : NOTHING;
  }

  /** Each unit at most once. */
  private static Meaning plus(Meaning.Amount first, Meaning.Amount second) {
    List<Meaning.Measure> all = new ArrayList<>(first.measures());
    for (Meaning.Measure measure : second.measures()) {
      if (all.stream().anyMatch(other -> other.unit() == measure.unit())) {
        return NOTHING;
      }
      all.add(measure);
    }
    return new Meaning.Amount(List.copyOf(all));
  }

  private static final Meaning NOTHING = Meaning.NOTHING;
  private static final BigDecimal MOST = BigDecimal.valueOf(100_000_000);
}
