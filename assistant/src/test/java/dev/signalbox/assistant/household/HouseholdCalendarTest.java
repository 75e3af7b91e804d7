package dev.signalbox.assistant.household;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.validate.ValidationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reads the calendars and tasks with ical4j, which had no part in writing them. */
class HouseholdCalendarTest {

  private static final ZonedDateTime NOW = ZonedDateTime.parse("2026-03-03T09:45+01:00");

  @TempDir private Path folder;
  private Household household;

  @BeforeEach
  void aHousehold() {
    household = Household.write(folder.resolve("house"), NOW);
  }

  @Test
  void everyCalendarIsValidAndFoldedAndNamesOnlyZonesItDefines() throws Exception {
    for (Path file : files(household.calendar(), household.tasks())) {
      String text = Files.readString(file);
      parse(text).validate();
      assertThat(text).as("%s", file).doesNotContain("{{").endsWith("END:VCALENDAR\r\n");
      for (String line : text.split("\r\n", -1)) {
        assertThat(line.getBytes(StandardCharsets.UTF_8).length).as(line).isLessThanOrEqualTo(75);
        assertThat(line).doesNotContain("\n");
      }
      Set<String> zones = new HashSet<>();
      for (String line : text.split("\r\n", -1)) {
        if (line.startsWith("TZID:")) {
          zones.add(line.substring(5));
        }
        int used = line.indexOf(";TZID=");
        if (used >= 0) {
          assertThat(zones).contains(line.substring(used + 6, line.indexOf(':')));
        }
      }
    }
  }

  @Test
  void todayAtThreeIsTheCallWithAna() throws Exception {
    Component call = event("ana-call@nordlicht.example");
    assertThat(text(call, Property.DTSTART)).isEqualTo("20260303T150000");
    assertThat(text(call, Property.DTEND)).isEqualTo("20260303T153000");
    assertThat(text(call, Property.DESCRIPTION)).contains("2 pm for her");
  }

  @Test
  void everyKindOfEventIsThere() throws Exception {
    List<Component> events = events();
    assertThat(events).hasSizeGreaterThan(25);
    assertThat(with(events, "STATUS", "CANCELLED")).isNotEmpty();
    assertThat(with(events, "STATUS", "TENTATIVE")).isNotEmpty();
    assertThat(with(events, "TRANSP", "TRANSPARENT")).isNotEmpty();
    assertThat(with(events, "RRULE", "FREQ=YEARLY")).hasSize(4);
    assertThat(with(events, "RRULE", "FREQ=WEEKLY;INTERVAL=2")).hasSizeGreaterThanOrEqualTo(1);
    assertThat(events).anyMatch(event -> event.getProperty(Property.EXDATE).isPresent());
    assertThat(events).anyMatch(event -> event.getProperty(Property.RECURRENCE_ID).isPresent());
    Component flight = event("flight-lisbon@skyport-air.example");
    assertThat(text(flight, Property.DTSTART)).isEqualTo("20260317T063500");
    assertThat(text(flight, Property.DTEND)).isEqualTo("20260317T091500");
    assertThat(flight.getRequiredProperty(Property.DTEND).toString()).contains("Europe/Lisbon");
  }

  @Test
  void tomorrowTwoAppointmentsCollide() throws Exception {
    assertThat(text(event("helios-review@nordlicht.example"), Property.DTEND))
        .isGreaterThan(text(event("landlord@berger.example"), Property.DTSTART));
  }

  @Test
  void tasksAreOverdueDueTodayWithoutDateRecurringAndDone() throws Exception {
    List<Component> tasks = new ArrayList<>();
    for (Path file : files(household.tasks())) {
      tasks.addAll(parse(Files.readString(file)).getComponents(Component.VTODO));
    }
    assertThat(tasks).hasSizeGreaterThanOrEqualTo(12);
    assertThat(tasks).anyMatch(task -> task.getProperty(Property.DUE).isEmpty());
    assertThat(with(tasks, "DUE", "20260301")).hasSize(1);
    assertThat(with(tasks, "DUE", "20260303")).hasSizeGreaterThanOrEqualTo(2);
    assertThat(with(tasks, "RRULE", "FREQ=WEEKLY")).hasSize(1);
    assertThat(with(tasks, "STATUS", "COMPLETED")).hasSize(2);
  }

  @Test
  void twentyPeopleAreInTheAddressBookWithTwoAnnasAndOneAna() throws IOException {
    String cards = Files.readString(household.contacts().resolve("contacts.vcf"));
    assertThat(cards.split("BEGIN:VCARD\r\n", -1)).hasSizeGreaterThan(20);
    assertThat(cards)
        .contains("\r\nFN:Anna Keller\r\n", "FN:Anna Schmidt\r\n", "FN:Ana Torres\r\n");
    assertThat(cards).contains("BDAY:1986-03-12").doesNotContain("{{");
    assertThat(cards.lines().filter(line -> line.equals("BEGIN:VCARD")).count())
        .isEqualTo(cards.lines().filter(line -> line.equals("END:VCARD")).count());
  }

  static Calendar parse(String text) throws IOException, ParserException, ValidationException {
    return new CalendarBuilder().build(new StringReader(text));
  }

  static List<Path> files(Path... folders) throws IOException {
    List<Path> files = new ArrayList<>();
    for (Path folder : folders) {
      try (Stream<Path> found = Files.list(folder)) {
        files.addAll(found.sorted().toList());
      }
    }
    return files;
  }

  private Component event(String uid) throws Exception {
    return with(events(), "UID", uid).getFirst();
  }

  private List<Component> events() throws Exception {
    List<Component> events = new ArrayList<>();
    for (Path file : files(household.calendar())) {
      events.addAll(parse(Files.readString(file)).getComponents(Component.VEVENT));
    }
    return events;
  }

  private static List<Component> with(List<Component> components, String name, String start) {
    return components.stream()
        .filter(
            component ->
                component
                    .getProperty(name)
                    .filter(property -> property.getValue().startsWith(start))
                    .isPresent())
        .toList();
  }

  private static String text(Component component, String name) {
    return component.getRequiredProperty(name).getValue();
  }
}
