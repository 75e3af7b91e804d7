package dev.signalbox.assistant.calendar;

import static dev.signalbox.assistant.calendar.Fixture.event;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimeUseTest {

  @TempDir Path folder;

  private Fixture home() throws IOException {
    return Fixture.file(
        folder,
        event("a", "SUMMARY:A", "DTSTART:20260105T100000", "DTEND:20260105T110000"),
        event("b", "SUMMARY:B", "DTSTART:20260105T103000", "DTEND:20260105T120000"),
        event("c", "SUMMARY:C", "DTSTART:20260105T120000", "DTEND:20260105T123000"),
        event("day", "SUMMARY:Day", "DTSTART;VALUE=DATE:20260105"),
        event(
            "free",
            "SUMMARY:Free",
            "DTSTART:20260105T140000",
            "DTEND:20260105T160000",
            "TRANSP:TRANSPARENT"),
        event(
            "off",
            "SUMMARY:Off",
            "DTSTART:20260105T140000",
            "DTEND:20260105T160000",
            "STATUS:CANCELLED"));
  }

  @Test
  void twoEventsAreInConflictWhenTheyOverlapAndNotWhenTheyTouch() throws IOException {
    Fixture home = home();
    assertThat(
            home.calendar()
                .conflicts(home.instant("2026-01-05T00:00"), home.instant("2026-01-06T00:00")))
        .singleElement()
        .satisfies(
            conflict ->
                assertThat(List.of(conflict.first().title(), conflict.second().title()))
                    .containsExactly("A", "B"));
    assertThat(
            home.calendar()
                .blocking(home.instant("2026-01-05T11:00"), home.instant("2026-01-05T12:00")))
        .extracting(Occurrence::title)
        .containsExactly("B");
  }

  @Test
  void freeTimeIsWhatIsLeftOfTheWorkingHours() throws IOException {
    Fixture home = home();
    WorkingHours hours = WorkingHours.weekdays(LocalTime.of(9, 0), LocalTime.of(17, 0));
    assertThat(slots(home, "2026-01-05T09:30", "2026-01-07T00:00", Duration.ofMinutes(30), hours))
        .containsExactly(
            "2026-01-05T09:30/10:00", "2026-01-05T12:30/17:00", "2026-01-06T09:00/17:00");
    assertThat(slots(home, "2026-01-05T09:30", "2026-01-06T00:00", Duration.ofHours(1), hours))
        .containsExactly("2026-01-05T12:30/17:00");
    assertThat(slots(home, "2026-01-10T00:00", "2026-01-12T00:00", Duration.ofHours(1), hours))
        .isEmpty();
  }

  @Test
  void aDayOfTwentyThreeHoursHasOneHourLess() throws IOException {
    Fixture home = Fixture.file(folder);
    WorkingHours night = WorkingHours.everyDay(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);
    assertThat(
            home.calendar()
                .freeSlots(
                    home.instant("2026-03-29T00:00"),
                    home.instant("2026-03-30T00:00"),
                    Duration.ofHours(1),
                    night))
        .singleElement()
        .extracting(FreeSlot::length)
        .isEqualTo(Duration.ofHours(23));
  }

  @Test
  void anEventIsFoundByItsTimeAndWhoTakesPart() throws IOException {
    Fixture home =
        Fixture.file(
            folder,
            event(
                "1",
                "SUMMARY:Review",
                "DTSTART:20260105T150000",
                "ATTENDEE;CN=Ana Tôrres:mailto:at@example.org"),
            event(
                "2",
                "SUMMARY:Review",
                "DTSTART:20260105T150000",
                "ATTENDEE;CN=Anna Berg:mailto:ab@example.org"),
            event("3", "SUMMARY:Coffee with Ana", "DTSTART:20260105T160000"),
            event("4", "SUMMARY:Zahnärztin", "DTSTART:20260106T160000"));
    assertThat(
            found(
                home,
                EventQuery.at(
                    LocalTime.of(15, 0),
                    "ana",
                    home.instant("2026-01-05T00:00"),
                    home.instant("2026-01-06T00:00"))))
        .containsExactly("1");
    assertThat(
            found(
                home,
                EventQuery.words(
                    "ANNA", home.instant("2026-01-05T00:00"), home.instant("2026-01-06T00:00"))))
        .containsExactly("2");
    assertThat(
            found(
                home,
                EventQuery.words(
                    "torres review",
                    home.instant("2026-01-05T00:00"),
                    home.instant("2026-01-06T00:00"))))
        .containsExactly("1");
    assertThat(
            found(
                home,
                EventQuery.words(
                    "zahnarztin",
                    home.instant("2026-01-05T00:00"),
                    home.instant("2026-01-09T00:00"))))
        .containsExactly("4");
    assertThat(
            found(
                home,
                EventQuery.words(
                    "dentist", home.instant("2026-01-05T00:00"), home.instant("2026-01-09T00:00"))))
        .isEmpty();
  }

  private static List<String> found(Fixture home, EventQuery query) {
    return home.calendar().find(query).stream().map(Occurrence::uid).toList();
  }

  private static List<String> slots(
      Fixture home, String from, String to, Duration atLeast, WorkingHours hours) {
    return home.calendar().freeSlots(home.instant(from), home.instant(to), atLeast, hours).stream()
        .map(slot -> slot.start().toLocalDateTime() + "/" + slot.end().toLocalTime())
        .toList();
  }
}
