package dev.signalbox.runtime.understand.time;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;

/** Times of day as they are said. A time without its half is kept in its reading before noon. */
final class Clocks {
  private static final int HALF_DAY = 12;

  private Clocks() {}

  /**
   * An hour with minutes and seconds if given. Twelve-hour readings are open unless the hour was
   * written with a leading zero or {@code open} is false.
   */
  static Meaning hour(Arguments given, boolean open) {
    int hour = given.number(0);
    int minute = given.size() > 1 ? given.number(1) : 0;
    int second = given.size() > 2 ? given.number(2) : 0;
    if (hour > 24 || minute > 59 || second > 59 || (hour == 24 && minute + second > 0)) {
      return Meaning.NOTHING;
    }
    boolean leadingZero = given.digits(0) == 2 && hour < 10;
    boolean half = open && !leadingZero && hour >= 1 && hour <= HALF_DAY;
    int kept = hour == 24 || (half && hour == HALF_DAY) ? 0 : hour;
    return new Meaning.Hour(LocalTime.of(kept, minute, second), half, Optional.empty());
  }

  /** Three or four digits; with four and a leading zero it is a clock of 24 hours. */
  static Meaning joined(int number, int digits) {
    int hour = number / 100;
    int minute = number % 100;
    if (hour > 23 || minute > 59) {
      return Meaning.NOTHING;
    }
    boolean half = hour >= 1 && hour <= HALF_DAY && !(digits == 4 && hour < 10);
    return new Meaning.Hour(
        LocalTime.of(half ? hour % HALF_DAY : hour, minute), half, Optional.empty());
  }

  static Meaning meridiem(Meaning.Hour hour, String which) {
    if (!hour.half()) {
      boolean agrees = which.equals("PM") == (hour.time().getHour() >= HALF_DAY);
      return agrees ? hour : Meaning.NOTHING;
    }
    return which.equals("AMPM") ? hour : settled(hour, which.equals("PM"));
  }

  private static Meaning.Hour settled(Meaning.Hour hour, boolean afternoon) {
    LocalTime time = afternoon ? hour.time().plusHours(HALF_DAY) : hour.time();
    return new Meaning.Hour(time, false, hour.zone());
  }

  /** So many minutes after the hour, or before it when negative. */
  static Meaning past(Meaning.Hour hour, int minutes) {
    if (Math.abs(minutes) > 59 || minutes == 0) {
      return Meaning.NOTHING;
    }
    LocalTime time = hour.time().plusMinutes(minutes);
    boolean wrapped = hour.half() && time.getHour() >= HALF_DAY;
    return new Meaning.Hour(wrapped ? time.minusHours(HALF_DAY) : time, hour.half(), hour.zone());
  }

  /** A lexicon gives a part as {@code code/from/to}. */
  static Meaning part(String text) {
    String[] field = text.split("/", -1);
    return new Meaning.Part(field[0], time(field[1]), time(field[2]));
  }

  /**
   * hh:mm, perhaps with :ss. Without the formatter of the JDK, whose start takes longer than all of
   * this.
   */
  static LocalTime time(String text) {
    int seconds = text.length() > 5 ? Integer.parseInt(text.substring(6)) : 0;
    return LocalTime.of(
        Integer.parseInt(text.substring(0, 2)), Integer.parseInt(text.substring(3, 5)), seconds);
  }

  /** The first or last two hours. */
  static Meaning edge(String which, Meaning.Part part) {
    boolean start = which.equals("START") || which.equals("EARLIER");
    if (which.equals("MID")) {
      return Meaning.NOTHING;
    }
    return start
        ? new Meaning.Part(part.code(), part.from(), part.from().plusHours(2))
        : new Meaning.Part(part.code(), part.from().plusHours(2), part.to());
  }

  /** "8 in the evening"; a time that cannot be in that part has no reading. */
  static Meaning inPart(Meaning.Hour hour, Meaning.Part part) {
    int clock = hour.time().getHour();
    if (!hour.half()) {
      boolean morning = part.to().compareTo(LocalTime.NOON) <= 0;
      return morning == clock < HALF_DAY || part.code().equals("NI") ? hour : Meaning.NOTHING;
    }
    return settled(hour, isLate(clock, part.code()));
  }

  private static boolean isLate(int clock, String part) {
    return switch (part) {
      case "MO" -> false;
      case "NI" -> clock >= 5;
      case "EV" -> clock != 0;
      case "ML" -> clock < 10;
      default -> true;
    };
  }

  static Meaning inPart(Meaning.Hours hours, Meaning.Part part) {
    if (!hours.half()) {
      return hours;
    }
    int hoursLater = isLate(hours.from().getHour(), part.code()) ? HALF_DAY : 0;
    return new Meaning.Hours(
        hours.from().plusHours(hoursLater), hours.to().plusHours(hoursLater), false, hours.zone());
  }

  /** An end without its half is in the half which makes the range the shortest. */
  static Meaning hours(Meaning.Hour from, Meaning.Hour to) {
    LocalTime first = from.time();
    LocalTime last = to.time();
    if (from.half() && !to.half()) {
      first = nearer(from.time().plusHours(HALF_DAY), from.time(), last);
    } else if (to.half()) {
      last =
          length(first, last) <= length(first, last.plusHours(HALF_DAY))
              ? last
              : last.plusHours(HALF_DAY);
    }
    if (first.equals(last)) {
      return Meaning.NOTHING;
    }
    return new Meaning.Hours(first, last, from.half() && to.half(), from.zone().or(to::zone));
  }

  private static LocalTime nearer(LocalTime one, LocalTime other, LocalTime end) {
    return length(one, end) <= length(other, end) ? one : other;
  }

  /** Seconds from one time to the next occurrence of another. */
  private static long length(LocalTime from, LocalTime to) {
    long seconds = Duration.between(from, to).toSeconds();
    return seconds > 0 ? seconds : seconds + 86_400;
  }
}
