package dev.signalbox.assistant.mail;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.StringTokenizer;

/** Dates in headers (RFC 5322, 3.3 and its obsolete forms), read leniently, written exactly. */
final class DateHeader {

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final List<String> DAYS = List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");

  private DateHeader() {}

  /** The instant meant; empty when it is no date. A missing or unknown zone counts as UTC. */
  static Optional<Instant> parse(String value) {
    String text = withoutComments(value);
    int comma = text.indexOf(',');
    StringTokenizer words = new StringTokenizer(text.substring(comma + 1), " \t-");
    try {
      if (text.length() > 10 && text.indexOf('-') == 4) {
        return Optional.of(OffsetDateTime.parse(text.strip().replace(' ', 'T')).toInstant());
      }
      if (words.countTokens() < 4) {
        return Optional.empty();
      }
      return Optional.of(read(words, text));
    } catch (DateTimeException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** {@code Tue, 24 Nov 2026 12:00:00 +0100}. */
  static String format(ZonedDateTime date) {
    int minutes = date.getOffset().getTotalSeconds() / 60;
    return String.format(
        Locale.ROOT,
        "%s, %d %s %04d %02d:%02d:%02d %s%02d%02d",
        DAYS.get(date.getDayOfWeek().getValue() - 1),
        date.getDayOfMonth(),
        monthName(date.getMonthValue()),
        date.getYear(),
        date.getHour(),
        date.getMinute(),
        date.getSecond(),
        minutes < 0 ? "-" : "+",
        Math.abs(minutes) / 60,
        Math.abs(minutes) % 60);
  }

  /** {@code Tue Nov 24 11:00:00 2026} in UTC, the form of an mbox separator (RFC 4155). */
  static String separatorForm(Instant instant) {
    ZonedDateTime date = instant.atZone(ZoneOffset.UTC);
    return String.format(
        Locale.ROOT,
        "%s %s %2d %02d:%02d:%02d %04d",
        DAYS.get(date.getDayOfWeek().getValue() - 1),
        monthName(date.getMonthValue()),
        date.getDayOfMonth(),
        date.getHour(),
        date.getMinute(),
        date.getSecond(),
        date.getYear());
  }

  /** The instant in an mbox separator after the address; empty when it has none. */
  static Optional<Instant> parseSeparator(String line) {
    StringTokenizer words = new StringTokenizer(line);
    String month = "";
    while (words.hasMoreTokens()) {
      String word = words.nextToken();
      if (!month.isEmpty() && words.countTokens() >= 2) {
        String time = words.nextToken();
        String year = words.nextToken();
        year = words.hasMoreTokens() && !year.matches("\\d{4}") ? words.nextToken() : year;
        return parse(word + " " + month + " " + year + " " + time + " +0000");
      }
      month = isMonth(word) ? word : "";
    }
    return Optional.empty();
  }

  private static Instant read(StringTokenizer words, String text) {
    int day = Integer.parseInt(words.nextToken());
    int month = month(words.nextToken());
    int year = year(Integer.parseInt(words.nextToken()));
    StringTokenizer time = new StringTokenizer(words.nextToken(), ":.");
    int hour = Integer.parseInt(time.nextToken());
    int minute = time.hasMoreTokens() ? Integer.parseInt(time.nextToken()) : 0;
    int second = time.hasMoreTokens() ? Math.min(59, Integer.parseInt(time.nextToken())) : 0;
    String zone = words.hasMoreTokens() ? words.nextToken() : "";
    boolean west = text.contains("-" + zone);
    return LocalDateTime.of(year, month, day, hour, minute, second).toInstant(offset(zone, west));
  }

  private static ZoneOffset offset(String zone, boolean west) {
    String digits = zone.startsWith("+") ? zone.substring(1) : zone;
    if (digits.length() == 4 && Character.isDigit(digits.charAt(0))) {
      int value = Integer.parseInt(digits);
      int minutes = value / 100 * 60 + value % 100;
      return ZoneOffset.ofTotalSeconds(Math.min(minutes, 18 * 60) * (west ? -60 : 60));
    }
    return switch (zone.toUpperCase(Locale.ROOT)) {
      case "EDT" -> ZoneOffset.ofHours(-4);
      case "EST", "CDT" -> ZoneOffset.ofHours(-5);
      case "CST", "MDT" -> ZoneOffset.ofHours(-6);
      case "MST", "PDT" -> ZoneOffset.ofHours(-7);
      case "PST" -> ZoneOffset.ofHours(-8);
      case "CET", "BST" -> ZoneOffset.ofHours(1);
      case "CEST" -> ZoneOffset.ofHours(2);
      default -> ZoneOffset.UTC;
    };
  }

  private static boolean isMonth(String word) {
    return word.length() == 3 && MONTHS.contains(word.toLowerCase(Locale.ROOT));
  }

  private static int month(String word) {
    String start = word.substring(0, Math.min(3, word.length())).toLowerCase(Locale.ROOT);
    return MONTHS.indexOf(start) + 1;
  }

  private static String monthName(int month) {
    String name = MONTHS.get(month - 1);
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }

  private static int year(int written) {
    if (written < 50) {
      return 2000 + written;
    }
    return written < 1000 ? 1900 + written : written;
  }

  private static String withoutComments(String value) {
    StringBuilder text = new StringBuilder();
    int depth = 0;
    for (int at = 0; at < value.length(); at++) {
      char character = value.charAt(at);
      depth += character == '(' ? 1 : 0;
      if (depth == 0) {
        text.append(character);
      }
      depth -= character == ')' && depth > 0 ? 1 : 0;
    }
    return text.toString();
  }
}
