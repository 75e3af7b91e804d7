package dev.signalbox.runtime.understand.time;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** What a part of a sentence means while it is being parsed. */
sealed interface Meaning permits Dates, Meaning.Parsed {

  /** No reading: the pattern fits but the result makes no sense. */
  Meaning NOTHING = new Nothing();

  /** Everything but the patterns of dates. */
  sealed interface Parsed extends Meaning {}

  record Nothing() implements Parsed {}

  /** A word of the lexicon, with its value as text and, if it is one, as a number. */
  record Word(String text, int number) implements Parsed {}

  /** A number; {@code digits} is 0 when it was said in words. */
  record Count(BigDecimal value, int digits) implements Parsed {
    static Count of(long value) {
      return new Count(BigDecimal.valueOf(value), 0);
    }

    int whole() {
      return value.intValueExact();
    }
  }

  /**
   * From the first day to the one after the last. {@code named} is the beginning of what was named
   * as the end ("to Friday", "to May").
   */
  record Range(LocalDate from, LocalDate to, Optional<LocalDate> named) {
    Range(LocalDate from, LocalDate to) {
      this(from, to, Optional.empty());
    }
  }

  /** From one local time to another. */
  record Interval(LocalDateTime from, LocalDateTime to) {}

  /**
   * Whole days. {@code unit} is what they are one of; {@code recurring} says how to find the first
   * day in other years when no year was said.
   */
  record Stretch(Readings<Range> when, Unit unit, Optional<Dates> recurring) implements Parsed {
    static Stretch of(LocalDate from, LocalDate to, Unit unit) {
      return new Stretch(Readings.only(new Range(from, to)), unit, Optional.empty());
    }
  }

  /** A time of day; {@code approximate} when "around" was said within it. */
  record Hour(LocalTime time, boolean half, Optional<ZoneId> zone) implements Parsed {}

  /** A part of the day, with the code of its name: MO, AF, EV, NI and others. */
  record Part(String code, LocalTime from, LocalTime to) implements Parsed {}

  /** From one time of day to another. */
  record Hours(LocalTime from, LocalTime to, boolean half, Optional<ZoneId> zone)
      implements Parsed {}

  /** A date with a time of day. */
  record At(Readings<LocalDateTime> when, boolean half, Optional<ZoneId> zone) implements Parsed {}

  /** A date with a part of the day. */
  record Stay(Readings<Interval> when, boolean half, Optional<ZoneId> zone) implements Parsed {}

  /** How much of one unit. */
  record Measure(Unit unit, BigDecimal count) {}

  /** A length of time. */
  record Amount(List<Measure> measures) implements Parsed {}

  /** Again and again. {@code rule} is the value of an RRULE. */
  record Repeat(String rule, Optional<Meaning> at) implements Parsed {}

  /** One side of a time. */
  record Limit(TimeValue.Side side, Meaning of) implements Parsed {}

  /** Speaks of time but cannot be resolved. */
  record Vague(String why) implements Parsed {}

  /** A date that contradicts itself, with what is wrong. */
  record Doubtful(Meaning of, String doubt) implements Parsed {}

  /** A time zone. */
  record Zone(ZoneId id) implements Parsed {}
}
