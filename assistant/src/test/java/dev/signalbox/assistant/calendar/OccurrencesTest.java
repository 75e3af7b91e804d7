package dev.signalbox.assistant.calendar;

import static dev.signalbox.assistant.calendar.Fixture.event;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OccurrencesTest {

  @TempDir Path folder;

  @Test
  void aWeeklyMeetingStaysAtNineWhenTheClocksGoForwardAndBack() throws IOException {
    Fixture home =
        Fixture.file(
            folder,
            event(
                "standup",
                "SUMMARY:Standup",
                "DTSTART;TZID=Europe/Lisbon:20260323T090000",
                "DTEND;TZID=Europe/Lisbon:20260323T093000",
                "RRULE:FREQ=WEEKLY"));
    assertThat(home.list("2026-03-23", "2026-04-07"))
        .containsExactly(
            "2026-03-23T09:00 Standup", "2026-03-30T09:00 Standup", "2026-04-06T09:00 Standup");
    assertThat(home.list("2026-10-19", "2026-11-03"))
        .containsExactly(
            "2026-10-19T09:00 Standup", "2026-10-26T09:00 Standup", "2026-11-02T09:00 Standup");
  }

  @Test
  void aNewYorkMeetingIsAnHourEarlierInLisbonWhileOnlyAmericaHasSummerTime() throws IOException {
    Fixture home =
        Fixture.file(
            folder,
            event(
                "sync",
                "SUMMARY:Sync",
                "DTSTART;TZID=America/New_York:20260302T100000",
                "DURATION:PT1H",
                "RRULE:FREQ=WEEKLY;COUNT=5"));
    assertThat(home.list("2026-03-01", "2026-05-01"))
        .containsExactly(
            "2026-03-02T15:00 Sync",
            "2026-03-09T14:00 Sync",
            "2026-03-16T14:00 Sync",
            "2026-03-23T14:00 Sync",
            "2026-03-30T15:00 Sync");
    assertThat(home.in(Fixture.BERLIN).list("2026-03-01", "2026-03-10"))
        .containsExactly("2026-03-02T16:00 Sync", "2026-03-09T15:00 Sync");
  }

  @Test
  void aTimeThatTheClockSkipsIsAnHourLaterAndOneThatComesTwiceIsTheFirst() throws IOException {
    Fixture home =
        Fixture.file(
            folder,
            event("skipped", "SUMMARY:Skipped", "DTSTART;TZID=Europe/Lisbon:20260329T013000"),
            event("twice", "SUMMARY:Twice", "DTSTART;TZID=Europe/Lisbon:20261025T013000"));
    assertThat(home.list("2026-03-29", "2026-03-30")).containsExactly("2026-03-29T02:30 Skipped");
    assertThat(home.agenda("2026-10-25", "2026-10-26").occurrences().getFirst().start().toInstant())
        .hasToString("2026-10-25T00:30:00Z");
  }

  @Test
  void aNightShiftOverTheClockChangeKeepsItsExactLength() throws IOException {
    Fixture home =
        Fixture.file(
            folder,
            event(
                "night",
                "DTSTART;TZID=Europe/Lisbon:20260321T220000",
                "DTEND;TZID=Europe/Lisbon:20260322T060000",
                "RRULE:FREQ=WEEKLY"));
    assertThat(home.agenda("2026-03-29", "2026-03-30").occurrences())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.length()).isEqualTo(Duration.ofHours(8));
              assertThat(one.start().toLocalDateTime()).hasToString("2026-03-28T22:00");
            });
  }

  @Test
  void wholeDaysGoOverTheEndOfAMonthAndEndBeforeTheirEndDate() throws IOException {
    Fixture home =
        Fixture.file(
            folder,
            event(
                "trip",
                "SUMMARY:Trip",
                "DTSTART;VALUE=DATE:20260130",
                "DTEND;VALUE=DATE:20260202"));
    assertThat(home.list("2026-02-01", "2026-02-02")).containsExactly("2026-01-30T00:00 Trip");
    assertThat(home.list("2026-02-02", "2026-02-03")).isEmpty();
    Occurrence trip = home.agenda("2026-01-01", "2026-03-01").occurrences().getFirst();
    assertThat(trip.event().allDay()).isTrue();
    assertThat(trip.end().toLocalDateTime()).hasToString("2026-02-02T00:00");
  }

  @Test
  void aBirthdayOnTheLeapDayIsOnlyInLeapYears() throws IOException {
    Fixture home =
        Fixture.file(
            folder,
            event("leap", "SUMMARY:Leap", "DTSTART;VALUE=DATE:20240229", "RRULE:FREQ=YEARLY"));
    assertThat(home.list("2025-01-01", "2029-01-01")).containsExactly("2028-02-29T00:00 Leap");
  }

  @Test
  void oneInstanceIsLeftOutOneMovedAndOneAdded() throws IOException {
    Fixture home =
        Fixture.file(
            folder,
            event(
                "yoga",
                "SUMMARY:Yoga",
                "DTSTART;TZID=Europe/Lisbon:20260105T180000",
                "DTEND;TZID=Europe/Lisbon:20260105T190000",
                "RRULE:FREQ=WEEKLY;COUNT=4",
                "EXDATE;TZID=Europe/Lisbon:20260112T180000",
                "RDATE;TZID=Europe/Lisbon:20260114T180000"),
            event(
                "yoga",
                "SUMMARY:Yoga late",
                "RECURRENCE-ID:20260119T180000Z",
                "DTSTART;TZID=Europe/Lisbon:20260120T200000",
                "DTEND;TZID=Europe/Lisbon:20260120T210000"));
    assertThat(home.list("2026-01-01", "2026-02-28"))
        .containsExactly(
            "2026-01-05T18:00 Yoga",
            "2026-01-14T18:00 Yoga",
            "2026-01-20T20:00 Yoga late",
            "2026-01-26T18:00 Yoga");
    assertThat(home.list("2026-01-19", "2026-01-20")).isEmpty();
    assertThat(home.agenda("2026-01-20", "2026-01-21").occurrences().getFirst().original())
        .contains(home.instant("2026-01-19T18:00"));
  }

  @Test
  void aChangeOfAllLaterInstancesShiftsAndRenamesThem() throws IOException {
    Fixture home =
        Fixture.file(
            folder,
            event(
                "class",
                "SUMMARY:Class",
                "DTSTART:20260105T100000",
                "DURATION:PT1H",
                "RRULE:FREQ=WEEKLY;COUNT=4"),
            event(
                "class",
                "SUMMARY:Class (new room)",
                "RECURRENCE-ID;RANGE=THISANDFUTURE:20260119T100000",
                "DTSTART:20260120T113000",
                "DURATION:PT2H"));
    assertThat(home.list("2026-01-01", "2026-03-01"))
        .containsExactly(
            "2026-01-05T10:00 Class",
            "2026-01-12T10:00 Class",
            "2026-01-20T11:30 Class (new room)",
            "2026-01-27T11:30 Class (new room)");
  }

  @Test
  void aChangedInstanceWithoutItsSeriesIsAnEvent() throws IOException {
    Fixture home =
        Fixture.file(
            folder,
            event(
                "x",
                "SUMMARY:Guest",
                "RECURRENCE-ID:20260105T100000Z",
                "DTSTART:20260105T110000Z"));
    assertThat(home.list("2026-01-05", "2026-01-06")).containsExactly("2026-01-05T11:00 Guest");
  }

  @Test
  void floatingTimesFollowThePersonAndUniversalOnesDoNot() throws IOException {
    Fixture home =
        Fixture.file(
            folder,
            event("floating", "SUMMARY:Pill", "DTSTART:20260105T080000"),
            event("fixed", "SUMMARY:Launch", "DTSTART:20260105T080000Z"));
    assertThat(home.in(Fixture.BERLIN).list("2026-01-05", "2026-01-06"))
        .containsExactly("2026-01-05T08:00 Pill", "2026-01-05T09:00 Launch");
  }

  @Test
  void zonesAreKnownByWindowsNamesByPrefixedNamesAndByTheirOwnDefinition() throws IOException {
    String own =
        String.join(
            "\r\n",
            "BEGIN:VTIMEZONE",
            "TZID:Office clock",
            "BEGIN:STANDARD",
            "DTSTART:16011028T030000",
            "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10",
            "TZOFFSETFROM:+0200",
            "TZOFFSETTO:+0100",
            "END:STANDARD",
            "BEGIN:DAYLIGHT",
            "DTSTART:16010325T020000",
            "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3",
            "TZOFFSETFROM:+0100",
            "TZOFFSETTO:+0200",
            "END:DAYLIGHT",
            "END:VTIMEZONE",
            "");
    Fixture home =
        Fixture.file(
            folder,
            own,
            event("1", "SUMMARY:Windows", "DTSTART;TZID=W. Europe Standard Time:20260705T100000"),
            event(
                "2",
                "SUMMARY:Prefixed",
                "DTSTART;TZID=/example.org/20260101/Europe/Berlin:20260705T110000"),
            event("3", "SUMMARY:Own", "DTSTART;TZID=\"Office clock\":20260705T120000"),
            event("4", "SUMMARY:Own in winter", "DTSTART;TZID=Office clock:20260105T120000"));
    assertThat(home.list("2026-07-05", "2026-07-06"))
        .containsExactly(
            "2026-07-05T09:00 Windows", "2026-07-05T10:00 Prefixed", "2026-07-05T11:00 Own");
    assertThat(home.list("2026-01-05", "2026-01-06"))
        .containsExactly("2026-01-05T11:00 Own in winter");
  }

  @Test
  void cancelledEventsAndInstancesAreNotListed() throws IOException {
    Fixture home =
        Fixture.file(
            folder,
            event("a", "SUMMARY:Off", "DTSTART:20260105T080000", "STATUS:CANCELLED"),
            event("b", "SUMMARY:Weekly", "DTSTART:20260105T090000", "RRULE:FREQ=DAILY;COUNT=2"),
            event(
                "b",
                "RECURRENCE-ID:20260106T090000",
                "DTSTART:20260106T090000",
                "STATUS:CANCELLED"));
    assertThat(home.list("2026-01-05", "2026-01-08")).containsExactly("2026-01-05T09:00 Weekly");
    assertThat(home.calendar().event("a")).map(Event::status).contains(Status.CANCELLED);
  }

  @Test
  void anEventThatBeganBeforeTheWindowAndStillGoesOnIsInItAndOneThatEndsAtItsStartIsNot()
      throws IOException {
    Fixture home =
        Fixture.file(
            folder,
            event(
                "long",
                "SUMMARY:Long",
                "DTSTART:20260104T200000",
                "DTEND:20260105T010000",
                "RRULE:FREQ=DAILY;COUNT=1"),
            event("ends", "SUMMARY:Ends", "DTSTART:20260104T230000", "DTEND:20260105T000000"),
            event("moment", "SUMMARY:Moment", "DTSTART:20260105T000000"));
    assertThat(home.list("2026-01-05", "2026-01-06"))
        .isEqualTo(List.of("2026-01-04T20:00 Long", "2026-01-05T00:00 Moment"));
  }
}
