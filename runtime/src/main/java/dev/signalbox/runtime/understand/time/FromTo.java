package dev.signalbox.runtime.understand.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * From one day to another, where either may be a pattern: "Monday to Friday", "November to February
 * 2017", "now to 15 November". The end is the first that fits after the start; with the year given
 * at the end only, the start is the last that fits before it.
 */
final class FromTo {
  private FromTo() {}

  /** An end: where it begins, and how long what was named there lasts. */
  private record End(Dates dates, Unit unit) {
    Meaning.Range range(LocalDate from, LocalDate named) {
      LocalDate to =
          unit == Unit.DAY ? named.plusDays(1) : Stretches.of(unit, named).when().future().to();
      return new Meaning.Range(from, to, Optional.of(named));
    }
  }

  static Meaning of(Meaning start, Meaning end, LocalDate today) {
    Optional<End> first = end(start);
    Optional<End> last = end(end);
    return first.isPresent() && last.isPresent()
        ? between(first.get().dates(), last.get(), today)
        : Meaning.NOTHING;
  }

  private static Optional<End> end(Meaning meaning) {
    return switch (meaning) {
      case Dates dates -> Optional.of(new End(dates, Unit.DAY));
      case Meaning.Doubtful doubtful -> end(doubtful.of());
      case Meaning.Stretch stretch ->
          stretch.recurring().isEmpty() && stretch.when().past().isPresent()
              ? Optional.empty()
              : Optional.of(
                  new End(
                      stretch
                          .recurring()
                          .orElseGet(() -> new Dates.Fixed(stretch.when().future().from())),
                      stretch.unit()));
      default -> Optional.empty();
    };
  }

  private static Meaning between(Dates start, End end, LocalDate today) {
    if (start instanceof Dates.Fixed fixed) {
      return end.dates()
          .onOrAfter(fixed.date().plusDays(1))
          .map(last -> only(end, fixed.date(), last))
          .orElse(Meaning.NOTHING);
    }
    if (end.dates() instanceof Dates.Fixed fixed) {
      return start
          .before(fixed.date())
          .map(first -> only(end, first, fixed.date()))
          .orElse(Meaning.NOTHING);
    }
    return patterns(start, end, today);
  }

  private static Meaning only(End end, LocalDate first, LocalDate last) {
    return first.isAfter(last)
        ? Meaning.NOTHING
        : stretch(end, Readings.only(end.range(first, last)));
  }

  /** The stretch that contains today alone, otherwise the next one and the last one. */
  private static Meaning patterns(Dates start, End end, LocalDate today) {
    Optional<Meaning.Range> past = from(start.before(today), end);
    Optional<Meaning.Range> future = from(start.onOrAfter(today), end);
    if (future.isEmpty()) {
      return Meaning.NOTHING;
    }
    boolean running = past.isPresent() && past.get().to().isAfter(today);
    Readings<Meaning.Range> when =
        running || past.isEmpty()
            ? Readings.only(running ? past.get() : future.get())
            : Readings.both(future.get(), past.get());
    return stretch(end, when);
  }

  private static Optional<Meaning.Range> from(Optional<LocalDate> first, End end) {
    return first.flatMap(
        day -> end.dates().onOrAfter(day.plusDays(1)).map(last -> end.range(day, last)));
  }

  private static Meaning stretch(End end, Readings<Meaning.Range> when) {
    return new Meaning.Stretch(when, end.unit(), Optional.empty());
  }
}
