package dev.signalbox.assistant.calendar;

import dev.signalbox.assistant.lines.FileChange;
import dev.signalbox.assistant.lines.LineStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;

/** A real calendar on the disk, of a person in one zone, on 5 January 2026. */
record Fixture(Path path, ZoneId zone) {

  static final ZoneId LISBON = ZoneId.of("Europe/Lisbon");
  static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
  static final Instant NOW = Instant.parse("2026-01-05T08:00:00Z");

  /** One file with these components. */
  static Fixture file(Path folder, String... components) throws IOException {
    Path file = folder.resolve("home.ics");
    Files.writeString(file, calendar(components));
    return new Fixture(file, LISBON);
  }

  static String calendar(String... components) {
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Test//EN\r\n"
        + String.join("", components)
        + "END:VCALENDAR\r\n";
  }

  /** An event from lines without line ends. */
  static String event(String uid, String... lines) {
    return "BEGIN:VEVENT\r\nUID:"
        + uid
        + "\r\n"
        + String.join("\r\n", lines)
        + "\r\nEND:VEVENT\r\n";
  }

  Fixture in(ZoneId other) {
    return new Fixture(path, other);
  }

  EventCalendar calendar() {
    return new EventCalendar(LineStore.calendars(path), zone, () -> NOW);
  }

  EventProposals propose() {
    return calendar().propose();
  }

  FileChange apply(FileChange change) {
    return calendar().apply(change);
  }

  FileChange undo(FileChange change) {
    return calendar().apply(change.inverse());
  }

  String text() throws IOException {
    return Files.readString(path);
  }

  ZonedDateTime at(String local) {
    return LocalDateTime.parse(local).atZone(zone);
  }

  Instant instant(String local) {
    return at(local).toInstant();
  }

  /** Starts and titles between two days, in the person's zone. */
  List<String> list(String from, String to) {
    return agenda(from, to).occurrences().stream()
        .map(one -> one.start().toLocalDateTime() + " " + one.title())
        .toList();
  }

  Agenda agenda(String from, String to) {
    return calendar().occurrences(instant(from + "T00:00"), instant(to + "T00:00"));
  }
}
