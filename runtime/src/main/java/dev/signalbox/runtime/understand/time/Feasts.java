package dev.signalbox.runtime.understand.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Days with a name. A lexicon gives each as {@code month-day}, {@code easter+days}, {@code
 * nth:month:ordinal:weekday} (perhaps with days to add) or {@code before:month:day:weekday:weeks}.
 */
final class Feasts {
  private Feasts() {}

  static Meaning feast(String rule) {
    return new Dates.Yearly(rule(rule));
  }

  /** The feast of a year, of which there is at most one. */
  static Meaning in(String rule, Meaning.Stretch year) {
    if (year.unit() != Unit.YEAR || year.when().past().isPresent()) {
      return Meaning.NOTHING;
    }
    Optional<LocalDate> found = rule(rule).in(year.when().future().from().getYear());
    return found.<Meaning>map(Dates.Fixed::new).orElse(Meaning.NOTHING);
  }

  private static DayOfYear rule(String rule) {
    if (rule.startsWith("easter")) {
      return new DayOfYear.Easter(Integer.parseInt(rule.substring(6)));
    }
    if (rule.startsWith("nth:") || rule.startsWith("before:")) {
      String[] part = rule.split(":", -1);
      int month = Integer.parseInt(part[1]);
      int second = Integer.parseInt(part[2]);
      DayOfWeek weekday = DayOfWeek.of(Integer.parseInt(part[3]));
      int more = part.length > 4 ? Integer.parseInt(part[4]) : 0;
      return rule.startsWith("nth:")
          ? new DayOfYear.NthWeekday(month, second, weekday, more)
          : new DayOfYear.WeekdayBefore(month, second, weekday, more);
    }
    int dash = rule.indexOf('-');
    return new DayOfYear.Calendar(
        Integer.parseInt(rule.substring(0, dash)), Integer.parseInt(rule.substring(dash + 1)));
  }
}
