package dev.signalbox.runtime.understand.time;

import java.time.LocalDate;

/** Stretches of whole days. */
enum StretchAction implements Action {
  /** This, next, last week: how far away, and the unit. */
  UNIT,
  /** The next three weeks: 1 or -1, how many, the unit. */
  UNITS,
  /** The next year and two months: 1 or -1, and a length. */
  LENGTH,
  /** A length from today on. */
  WITHIN_DAYS,
  /** A month of any year. */
  MONTH,
  /** A month, a year. */
  MONTH_YEAR,
  /** Next March: which, and the month. */
  MONTH_AWAY,
  /** A month of a stretch that is a year. */
  MONTH_IN,
  YEAR,
  /** A century. */
  CENTURY,
  /** The nineties: the first year, 100 or more for a full one. */
  DECADE,
  /** The so many-th week of this year. */
  WEEK_NUMBER,
  /** The nth unit of a stretch; -1 is the last. */
  NTH,
  /** The first (1) or last (-1) so many units of a stretch. */
  NTH_UNITS,
  /** A quarter of any year. */
  QUARTER,
  /** The unit which a date is in: the date, the unit. */
  UNIT_OF,
  /** The weekend at a date, with a day off just before or after it. */
  WEEKEND_OF,
  /** Part of a stretch: which, and the stretch. */
  EDGE,
  /** Part of a year given in figures: thirds. */
  EDGE_OF_YEAR,
  /** What is left of the current unit. */
  REST,
  /** What has passed of the current unit. */
  SO_FAR,
  /** From one date or stretch to another. */
  FROM_TO,
  /** Days of a month: first, last, the month as a word. */
  DAYS_OF_MONTH,
  /** Days of a month: first, last, the month as a stretch. */
  DAYS_IN,
  /** Weekdays of a week: first, last, the week. */
  WEEKDAYS_IN,
  /** A length from a date on. */
  LENGTH_FROM,
  /** Where a part of a stretch lies as the end of something: which, and the stretch. */
  EDGE_POINT,
  /** Named, but no place on the calendar: why. */
  VAGUE;

  @Override
  public Meaning apply(Arguments given) {
    LocalDate today = given.today();
    return switch (this) {
      case UNIT -> Stretches.away(given.number(0), given.unit(1), today);
      case UNITS -> Counted.units(given.number(0), given.number(1), given.unit(2), given);
      case LENGTH -> Counted.length(given.number(0), given.as(Meaning.Amount.class, 1), given);
      case WITHIN_DAYS ->
          Counted.from(given.as(Meaning.Amount.class, 0), new Dates.Fixed(today), today);
      case MONTH -> Stretches.month(given.number(0), today);
      case MONTH_YEAR ->
          Stretches.month(given.number(0), Calendar.century(given.number(1), given.digits(1)));
      case MONTH_AWAY -> Stretches.monthAway(given.number(0), given.number(1), today);
      case MONTH_IN -> Stretches.monthIn(given.number(0), given.as(Meaning.Stretch.class, 1));
      case YEAR -> Stretches.year(Calendar.century(given.number(0), given.digits(0)));
      case CENTURY -> Stretches.of(Unit.CENTURY, LocalDate.of(given.number(0) * 100 - 100, 1, 1));
      case DECADE -> Stretches.decade(given.number(0), today);
      case WEEK_NUMBER -> Nth.weekOfYear(given.number(0), Stretches.yearOf(today));
      case NTH -> Nth.of(given.number(0), given.unit(1), given.as(Meaning.Stretch.class, 2));
      case NTH_UNITS ->
          Counted.within(
              given.number(0), given.number(1), given.unit(2), given.as(Meaning.Stretch.class, 3));
      case QUARTER -> Stretches.quarter(given.number(0), today);
      case UNIT_OF -> Stretches.around(given.as(Dates.class, 0), given.unit(1), today);
      case WEEKEND_OF -> Stretches.weekend(given.as(Dates.class, 0), today);
      case EDGE -> Edges.part(given.text(0), given.as(Meaning.Stretch.class, 1), today);
      case EDGE_OF_YEAR -> Edges.third(given.text(0), given.as(Meaning.Stretch.class, 1));
      case REST -> Edges.rest(given.as(Meaning.Stretch.class, 0), today);
      case SO_FAR -> Edges.soFar(given.as(Meaning.Stretch.class, 0), today);
      case FROM_TO -> FromTo.of(given.get(0), given.get(1), today);
      case DAYS_OF_MONTH -> daysOfMonth(given, today);
      case DAYS_IN -> daysIn(given, today);
      case WEEKDAYS_IN ->
          FromTo.of(
              Weekdays.in(
                  java.time.DayOfWeek.of(given.number(0)), given.as(Meaning.Stretch.class, 2)),
              Weekdays.in(
                  java.time.DayOfWeek.of(given.number(1)), given.as(Meaning.Stretch.class, 2)),
              today);
      case LENGTH_FROM -> Counted.from(given.as(Meaning.Amount.class, 0), given.get(1), today);
      case EDGE_POINT -> Edges.point(given.text(0), given.as(Meaning.Stretch.class, 1));
      case VAGUE -> new Meaning.Vague(given.text(given.size() - 1).replace('_', ' '));
    };
  }

  private static Meaning daysOfMonth(Arguments given, LocalDate today) {
    Meaning month = Stretches.month(given.number(2), today);
    return month instanceof Meaning.Stretch stretch ? days(given, stretch, today) : NOTHING;
  }

  private static Meaning daysIn(Arguments given, LocalDate today) {
    Meaning.Stretch stretch = given.as(Meaning.Stretch.class, 2);
    return stretch.unit() == Unit.MONTH ? days(given, stretch, today) : NOTHING;
  }

  private static Meaning days(Arguments given, Meaning.Stretch month, LocalDate today) {
    if (given.number(0) >= given.number(1)) {
      return NOTHING;
    }
    return FromTo.of(
        Calendar.dayIn(given.number(0), month), Calendar.dayIn(given.number(1), month), today);
  }

  private static final Meaning NOTHING = Meaning.NOTHING;
}
