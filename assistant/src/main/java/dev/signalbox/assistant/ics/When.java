package dev.signalbox.assistant.ics;

import dev.signalbox.assistant.lines.ContentLine;
import dev.signalbox.assistant.lines.Parameter;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneRules;
import java.util.List;

/**
 * A moment as iCalendar can say it: a day, a time wherever the person is, or a time in a zone (RFC
 * 5545 section 3.3.5).
 */
public sealed interface When {

  /** The wall clock time that is written, for a day its midnight. */
  LocalDateTime local();

  /** The same kind of moment at another wall clock time; a day keeps only the date. */
  When at(LocalDateTime other);

  /**
   * The moment itself, for a person in this zone. A time that a clock change skips is the same span
   * later.
   */
  Instant instant(ZoneId person);

  /** The wall clock time of an instant in the way this moment is written. */
  LocalDateTime localOf(Instant instant, ZoneId person);

  /** The offsets by which its calendar days are counted. */
  ZoneRules rules(ZoneId person);

  /** The content line that says it, such as {@code DTSTART;TZID=Europe/Lisbon:20260105T090000}. */
  ContentLine line(String property);

  /** The moment as a value alone, such as {@code 20260105} or {@code 20260105T090000Z}. */
  default String value() {
    return line("X").value();
  }

  /** A whole day, wherever the person is. */
  record Day(LocalDate date) implements When {
    @Override
    public LocalDateTime local() {
      return date.atStartOfDay();
    }

    @Override
    public When at(LocalDateTime other) {
      return new Day(other.toLocalDate());
    }

    @Override
    public Instant instant(ZoneId person) {
      return date.atStartOfDay(person).toInstant();
    }

    @Override
    public LocalDateTime localOf(Instant instant, ZoneId person) {
      return instant.atZone(person).toLocalDate().atStartOfDay();
    }

    @Override
    public ZoneRules rules(ZoneId person) {
      return person.getRules();
    }

    @Override
    public ContentLine line(String property) {
      return ContentLine.of(
          property,
          List.of(Parameter.of("VALUE", "DATE")),
          date.format(DateTimeFormatter.BASIC_ISO_DATE));
    }
  }

  /** A time on the clock of wherever the person is. */
  record Floating(LocalDateTime local) implements When {
    @Override
    public When at(LocalDateTime other) {
      return new Floating(other);
    }

    @Override
    public Instant instant(ZoneId person) {
      return local.atZone(person).toInstant();
    }

    @Override
    public LocalDateTime localOf(Instant instant, ZoneId person) {
      return instant.atZone(person).toLocalDateTime();
    }

    @Override
    public ZoneRules rules(ZoneId person) {
      return person.getRules();
    }

    @Override
    public ContentLine line(String property) {
      return ContentLine.of(property, WhenText.dateTime(local));
    }
  }

  /** A time in a zone. */
  record Zoned(LocalDateTime local, Zone zone) implements When {

    /** In the zone of a Java time. */
    public static Zoned of(ZonedDateTime time) {
      return new Zoned(time.toLocalDateTime(), Zone.of(time.getZone()));
    }

    @Override
    public When at(LocalDateTime other) {
      return new Zoned(other, zone);
    }

    @Override
    public Instant instant(ZoneId person) {
      return local.toInstant(zone.rules().getOffset(local));
    }

    @Override
    public LocalDateTime localOf(Instant instant, ZoneId person) {
      return LocalDateTime.ofInstant(instant, zone.rules().getOffset(instant));
    }

    @Override
    public ZoneRules rules(ZoneId person) {
      return zone.rules();
    }

    @Override
    public ContentLine line(String property) {
      return zone.universal()
          ? ContentLine.of(property, WhenText.dateTime(local) + "Z")
          : ContentLine.of(
              property, List.of(Parameter.of("TZID", zone.name())), WhenText.dateTime(local));
    }
  }
}
