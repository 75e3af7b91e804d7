package dev.signalbox.assistant.household;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;

/**
 * The moment on which all dates of a household hang.
 *
 * @param now in the household's zone
 */
record Anchor(ZonedDateTime now) {

  static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

  /** The last mail of a morning; earlier in the day, the morning's mails have come closer. */
  private static final LocalTime LAST_POST = LocalTime.of(9, 30);

  private static final List<String> WEEK = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");

  Anchor {
    now = now.withZoneSameInstant(ZONE);
  }

  /**
   * A day from words: {@code day-2} (from today), {@code work+3} (working days from today), {@code
   * tue+1} (Tuesday of next week; {@code tue} is this week's), and each with {@code @-40} for the
   * same day so many years before.
   */
  LocalDate date(String words) {
    int at = words.indexOf('@');
    if (at >= 0) {
      return date(words.substring(0, at)).plusYears(Integer.parseInt(words.substring(at + 1)));
    }
    int sign = Math.max(words.indexOf('+'), words.indexOf('-'));
    String unit = sign < 0 ? words : words.substring(0, sign);
    int count = sign < 0 ? 0 : Integer.parseInt(words.substring(sign));
    LocalDate today = now.toLocalDate();
    return switch (unit) {
      case "day" -> today.plusDays(count);
      case "work" -> workday(today, count);
      default -> {
        int day = WEEK.indexOf(unit);
        if (day < 0) {
          throw new TemplateException(words, "not a day: day, work, mon, … sun, with +n or -n");
        }
        yield today.with(DayOfWeek.MONDAY).plusDays(day).plusWeeks(count);
      }
    };
  }

  /** A moment from words: a day, and a time in a zone ({@code 15:00}, {@code 10:00 Asia/Tokyo}). */
  ZonedDateTime moment(String words) {
    String[] parts = words.split(" ", -1);
    LocalTime time = parts.length > 1 ? time(parts[1]) : LocalTime.MIDNIGHT;
    ZoneId zone = parts.length > 2 ? ZoneId.of(parts[2]) : ZONE;
    return ZonedDateTime.of(date(parts[0]), time, zone);
  }

  /**
   * When a mail came: as {@link #moment}, but never after now, and the mails of a morning keep
   * their order however early it still is.
   */
  ZonedDateTime arrival(String words) {
    ZonedDateTime at = moment(words);
    ZonedDateTime midnight = now.toLocalDate().atStartOfDay(ZONE);
    ZonedDateTime lastPost = midnight.with(LAST_POST);
    if (at.isBefore(midnight) || !now.isBefore(lastPost)) {
      return at.isAfter(now) ? now.withZoneSameInstant(at.getZone()) : at;
    }
    Duration morning = Duration.between(midnight, lastPost);
    Duration soFar = Duration.between(midnight, now);
    double share = (double) Duration.between(midnight, at).toSeconds() / morning.toSeconds();
    long seconds = (long) (Math.min(1, share) * soFar.toSeconds());
    return midnight.plusSeconds(seconds).withZoneSameInstant(at.getZone());
  }

  /** Not LocalTime.parse: loading the formatters would be a fifth of the time to write it all. */
  private static LocalTime time(String words) {
    int colon = words.indexOf(':');
    if (colon < 0) {
      throw new TemplateException(words, "not a time: write it as 09:30");
    }
    return LocalTime.of(
        Integer.parseInt(words.substring(0, colon)), Integer.parseInt(words.substring(colon + 1)));
  }

  private static LocalDate workday(LocalDate today, int count) {
    LocalDate day = today;
    for (int left = Math.abs(count); left > 0; ) {
      day = day.plusDays(Integer.signum(count));
      left -= day.getDayOfWeek().getValue() <= 5 ? 1 : 0;
    }
    return day;
  }
}
