package dev.signalbox.runtime.understand.time;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.Optional;

/** What a mention of time means. Weeks are those of ISO 8601: they start on Monday. */
public sealed interface TimeValue {

  /** One calendar day. */
  record Day(LocalDate date) implements TimeValue {}

  /**
   * A time of day. With {@code ambiguousHalf} it was said as on a twelve-hour clock without saying
   * which half: {@code time} is the reading before noon, the other is twelve hours later; {@link
   * Halves} picks one.
   *
   * @param zone the zone if one was said
   */
  record Clock(LocalTime time, boolean ambiguousHalf, Optional<ZoneId> zone) implements TimeValue {}

  /**
   * A date with a time of day in a zone: the one that was said, otherwise that of now. {@link
   * WallClock} tells whether this local time exists there and only once.
   */
  record Moment(LocalDateTime local, ZoneId zone, boolean ambiguousHalf) implements TimeValue {}

  /**
   * Whole days, from the first to the one after the last. What is named as the end is part of it:
   * "from Monday to Friday" ends on Saturday at 00:00, "from March to May" on 1 June.
   *
   * @param namedEnd where that which was named as the end begins (Friday, 1 May), if it was
   */
  record Days(LocalDate from, LocalDate toExclusive, Optional<LocalDate> namedEnd)
      implements TimeValue {}

  /** A part of any day; when {@code to} is not after {@code from} it ends on the next day. */
  record Clocks(LocalTime from, LocalTime to, boolean ambiguousHalf) implements TimeValue {}

  /** From one local time to another in a zone. */
  record Span(LocalDateTime from, LocalDateTime to, ZoneId zone, boolean ambiguousHalf)
      implements TimeValue {}

  /** A length of time: {@code period} in calendar units, {@code duration} in exact ones. */
  record Length(Period period, Duration duration) implements TimeValue {}

  /**
   * Something that happens again and again.
   *
   * @param rrule the value of an RRULE property (RFC 5545, section 3.3.10)
   * @param at the {@link Clock}, {@link Clocks} or {@link Day} it is anchored to, if said
   */
  record Recurrence(String rrule, Optional<TimeValue> at) implements TimeValue {}

  /** An open stretch: everything on one side of {@code of}, or near it. */
  record Limit(Side side, TimeValue of) implements TimeValue {}

  /** Words that speak of time but name nothing that can be put on a calendar. */
  record Unknown(String why) implements TimeValue {}

  /** Which side of a time is meant. */
  enum Side {
    /** "before", "by": ends where the time begins. */
    BEFORE,
    /** "until", "till": up to and with the time. */
    UNTIL,
    /** "after": begins where the time ends. */
    AFTER,
    /** "since", "from … on": begins where the time begins. */
    SINCE,
    /** "around", "about". */
    AROUND,
    /** "more than": longer than a length. */
    MORE,
    /** "less than": shorter than a length. */
    LESS
  }
}
