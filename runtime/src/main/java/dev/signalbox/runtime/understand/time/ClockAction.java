package dev.signalbox.runtime.understand.time;

import java.time.ZoneId;
import java.util.Optional;

/** Times of day. */
enum ClockAction implements Action {
  /** An hour, perhaps minutes and seconds. */
  HOUR,
  /** The same, said as on a clock of 24 hours. */
  HOUR_OF_24,
  /** 1140, 340: hour and minutes in one number. */
  JOINED,
  /** A time of day and AM or PM. */
  MERIDIEM,
  /** Minutes past an hour. */
  PAST,
  /** Minutes to an hour. */
  TO,
  /** A time with a name: hh:mm. */
  NAMED,
  /** A part of the day by its name. */
  PART,
  /** The beginning or end of a part: which, and the part. */
  PART_EDGE,
  /** A time in a part of the day. */
  HOUR_IN_PART,
  /** From one time to another. */
  HOURS,
  /** From one time to another, in a part of the day. */
  HOURS_IN_PART,
  /** From a time on for a length. */
  HOURS_FOR,
  /** A time in a zone. */
  ZONED,
  ZONE,
  /** UTC+2: sign and hours. */
  OFFSET;

  @Override
  public Meaning apply(Arguments given) {
    return switch (this) {
      case HOUR -> Clocks.hour(given, true);
      case HOUR_OF_24 -> Clocks.hour(given, false);
      case JOINED -> Clocks.joined(given.number(0), given.digits(0));
      case MERIDIEM -> Clocks.meridiem(hour(given, 0), given.text(1));
      case PAST -> Clocks.past(hour(given, 1), given.number(0));
      case TO -> Clocks.past(hour(given, 1), -given.number(0));
      case NAMED -> new Meaning.Hour(Clocks.time(given.text(0)), false, Optional.empty());
      case PART -> Clocks.part(given.text(0));
      case PART_EDGE -> Clocks.edge(given.text(0), given.as(Meaning.Part.class, 1));
      case HOUR_IN_PART -> Clocks.inPart(hour(given, 0), given.as(Meaning.Part.class, 1));
      case HOURS -> Clocks.hours(hour(given, 0), hour(given, 1));
      case HOURS_IN_PART ->
          Clocks.inPart(given.as(Meaning.Hours.class, 0), given.as(Meaning.Part.class, 1));
      case HOURS_FOR -> hoursFor(hour(given, 0), given.as(Meaning.Amount.class, 1));
      case ZONED -> zoned(given.get(0), given.as(Meaning.Zone.class, 1).id());
      case ZONE -> new Meaning.Zone(ZoneId.of(given.text(0)));
      case OFFSET -> new Meaning.Zone(ZoneId.of("UTC" + given.text(1) + given.number(0)));
    };
  }

  private static Meaning.Hour hour(Arguments given, int index) {
    return given.as(Meaning.Hour.class, index);
  }

  private static Meaning hoursFor(Meaning.Hour from, Meaning.Amount amount) {
    long seconds = 0;
    for (Meaning.Measure measure : amount.measures()) {
      if (!measure.unit().isClock()) {
        return Meaning.NOTHING;
      }
      seconds += Lengths.of(measure).duration().toSeconds();
    }
    return seconds < 1 || seconds >= 86_400
        ? Meaning.NOTHING
        : new Meaning.Hours(
            from.time(), from.time().plusSeconds(seconds), from.half(), from.zone());
  }

  private static Meaning zoned(Meaning clock, ZoneId zone) {
    return switch (clock) {
      case Meaning.Hour hour -> new Meaning.Hour(hour.time(), hour.half(), Optional.of(zone));
      case Meaning.Hours hours ->
          new Meaning.Hours(hours.from(), hours.to(), hours.half(), Optional.of(zone));
      case Meaning.At at -> new Meaning.At(at.when(), at.half(), Optional.of(zone));
      case Meaning.Stay stay -> new Meaning.Stay(stay.when(), stay.half(), Optional.of(zone));
      default -> Meaning.NOTHING;
    };
  }
}
