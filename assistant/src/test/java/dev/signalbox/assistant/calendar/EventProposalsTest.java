package dev.signalbox.assistant.calendar;

import static dev.signalbox.assistant.calendar.Fixture.BERLIN;
import static dev.signalbox.assistant.calendar.Fixture.event;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.signalbox.assistant.ics.RecurrenceRule;
import dev.signalbox.assistant.lines.FileChange;
import dev.signalbox.assistant.lines.FileException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventProposalsTest {

  private static final String YOGA =
      event(
          "yoga",
          "X-COLOR:teal",
          "SUMMARY:Yoga",
          "DTSTART;TZID=Europe/Lisbon:20260105T180000",
          "DTEND;TZID=Europe/Lisbon:20260105T190000",
          "RRULE:FREQ=WEEKLY;BYDAY=MO",
          "ATTENDEE;CN=Ana:mailto:ana@example.org",
          "BEGIN:VALARM",
          "ACTION:DISPLAY",
          "TRIGGER:-PT15M",
          "END:VALARM");

  private static final String LUNCH =
      event(
          "lunch",
          "SUMMARY:Lunch",
          "DTSTART;TZID=Europe/Berlin:20260106T130000",
          "DTEND;TZID=Europe/Berlin:20260106T140000");

  @TempDir Path folder;

  @Test
  void aProposalChangesNothingUntilItIsApplied() throws IOException {
    Fixture home = Fixture.file(folder, LUNCH);
    String before = home.text();
    FileChange change = home.propose().retitle("lunch", "Brunch");
    assertThat(home.text()).isEqualTo(before);
    assertThat(change.changes()).isTrue();
    home.apply(change);
    assertThat(home.text()).contains("SUMMARY:Brunch");
  }

  @Test
  void creatingTwiceWithTheSameUidMakesOneEvent() throws IOException {
    Fixture home = Fixture.file(folder, LUNCH);
    EventDraft draft =
        EventDraft.timed(
                "dentist-1",
                "Dentist, Dr. Öz; \"annual\"\nbring card",
                home.at("2026-01-07T15:00"),
                home.at("2026-01-07T15:45"))
            .at("Rua A, 1")
            .with(List.of(Attendee.invited("Ana; Torres", "ana@example.org")))
            .noting("line one\nline two");
    FileChange first = home.apply(home.propose().create(draft));
    FileChange second = home.apply(home.propose().create(draft));
    assertThat(second.changes()).isFalse();
    home.apply(first);
    assertThat(home.list("2026-01-07", "2026-01-08")).hasSize(1);
    Event event = home.calendar().event("dentist-1").orElseThrow();
    assertThat(event.title()).isEqualTo("Dentist, Dr. Öz; \"annual\"\nbring card");
    assertThat(event.notes()).isEqualTo("line one\nline two");
    assertThat(event.attendees())
        .containsExactly(Attendee.invited("Ana; Torres", "ana@example.org"));
  }

  @Test
  void aNewEventBringsTheDefinitionOfItsZoneAndUndoTakesItAway() throws IOException {
    Fixture home = Fixture.file(folder, event("x", "DTSTART:20260101T000000Z"));
    String before = home.text();
    FileChange change =
        home.apply(
            home.propose()
                .create(
                    EventDraft.timed(
                        "call",
                        "Call",
                        home.at("2026-06-01T10:00").withZoneSameLocal(BERLIN),
                        home.at("2026-06-01T11:00").withZoneSameLocal(BERLIN))));
    assertThat(home.text())
        .contains(
            "BEGIN:VTIMEZONE\r\nTZID:Europe/Berlin", "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU");
    assertThat(home.list("2026-06-01", "2026-06-02")).containsExactly("2026-06-01T09:00 Call");
    home.undo(change);
    assertThat(home.text()).isEqualTo(before);
  }

  @Test
  void inAFolderEachEventGetsAFileAndRemovingItRemovesTheFile() throws IOException {
    Fixture home = new Fixture(folder.resolve("calendars"), Fixture.LISBON);
    Files.createDirectories(home.path());
    FileChange made =
        home.apply(
            home.propose()
                .create(
                    EventDraft.allDay(
                            "../../etc/x",
                            "Off",
                            LocalDate.parse("2026-01-05"),
                            LocalDate.parse("2026-01-06"))
                        .in("work")));
    assertThat(made.file().getParent()).isEqualTo(home.path().toAbsolutePath().resolve("work"));
    String text = Files.readString(made.file());
    FileChange gone = home.apply(home.propose().cancel("../../etc/x"));
    assertThat(made.file()).doesNotExist();
    home.undo(gone);
    assertThat(made.file()).hasContent(text);
    home.undo(made);
    assertThat(made.file()).doesNotExist();
  }

  @Test
  void aMovedEventKeepsItsLengthItsZoneAndAllItsOtherLines() throws IOException {
    Fixture home = Fixture.file(folder, LUNCH);
    home.apply(home.propose().move("lunch", home.at("2026-01-08T09:30")));
    assertThat(home.text())
        .contains(
            "DTSTART;TZID=Europe/Berlin:20260108T103000",
            "DTEND;TZID=Europe/Berlin:20260108T113000",
            "SEQUENCE:1");
    assertThat(home.list("2026-01-06", "2026-01-10")).containsExactly("2026-01-08T09:30 Lunch");
  }

  @Test
  void aMovedDayStaysADay() throws IOException {
    Fixture home =
        Fixture.file(
            folder, event("trip", "DTSTART;VALUE=DATE:20260130", "DTEND;VALUE=DATE:20260202"));
    home.apply(home.propose().move("trip", home.at("2026-02-27T10:00")));
    assertThat(home.text()).contains("DTSTART;VALUE=DATE:20260227", "DTEND;VALUE=DATE:20260302");
  }

  @Test
  void oneInstanceMovesAndMovesAgainAndTheOthersStay() throws IOException {
    Fixture home = Fixture.file(folder, YOGA);
    home.apply(
        home.propose()
            .moveInstance("yoga", home.instant("2026-01-12T18:00"), home.at("2026-01-13T19:30")));
    assertThat(home.list("2026-01-05", "2026-01-20"))
        .containsExactly("2026-01-05T18:00 Yoga", "2026-01-13T19:30 Yoga", "2026-01-19T18:00 Yoga");
    assertThat(home.text())
        .contains("RECURRENCE-ID;TZID=Europe/Lisbon:20260112T180000")
        .containsOnlyOnce("RRULE");
    home.apply(
        home.propose()
            .moveInstance("yoga", home.instant("2026-01-12T18:00"), home.at("2026-01-14T07:00")));
    assertThat(home.list("2026-01-05", "2026-01-20"))
        .containsExactly("2026-01-05T18:00 Yoga", "2026-01-14T07:00 Yoga", "2026-01-19T18:00 Yoga");
    assertThat(home.text())
        .contains("DTEND;TZID=Europe/Lisbon:20260114T080000")
        .contains("X-COLOR:teal");
  }

  @Test
  void oneInstanceIsCancelledAlsoWhenItHadBeenMoved() throws IOException {
    Fixture home = Fixture.file(folder, YOGA);
    home.apply(
        home.propose()
            .moveInstance("yoga", home.instant("2026-01-12T18:00"), home.at("2026-01-13T19:30")));
    home.apply(home.propose().cancelInstance("yoga", home.instant("2026-01-12T18:00")));
    home.apply(home.propose().cancelInstance("yoga", home.instant("2026-01-19T18:00")));
    assertThat(home.list("2026-01-05", "2026-01-27"))
        .containsExactly("2026-01-05T18:00 Yoga", "2026-01-26T18:00 Yoga");
    assertThat(home.text())
        .contains("EXDATE;TZID=Europe/Lisbon:20260119T180000")
        .doesNotContain("RECURRENCE-ID");
  }

  @Test
  void anInstanceThatDoesNotExistIsRefused() throws IOException {
    Fixture home = Fixture.file(folder, YOGA);
    assertThatThrownBy(
            () -> home.propose().cancelInstance("yoga", home.instant("2026-01-13T18:00")))
        .isInstanceOf(FileException.Refused.class)
        .hasMessageContaining("list its occurrences");
    assertThatThrownBy(() -> home.propose().cancel("nobody"))
        .isInstanceOf(FileException.Missing.class)
        .hasMessageContaining("nobody");
  }

  @Test
  void aSeriesEndsAndWhatWasMovedLaterGoesToo() throws IOException {
    Fixture home = Fixture.file(folder, YOGA);
    home.apply(
        home.propose()
            .moveInstance("yoga", home.instant("2026-02-02T18:00"), home.at("2026-01-06T10:00")));
    FileChange ended =
        home.apply(home.propose().endSeries("yoga", home.instant("2026-01-19T00:00")));
    assertThat(home.list("2026-01-01", "2027-01-01"))
        .containsExactly("2026-01-05T18:00 Yoga", "2026-01-12T18:00 Yoga");
    assertThat(home.text()).contains("UNTIL=20260118T235959Z");
    home.undo(ended);
    assertThat(home.list("2026-01-01", "2026-01-10"))
        .containsExactly("2026-01-05T18:00 Yoga", "2026-01-06T10:00 Yoga");
  }

  @Test
  void endingASeriesNeverMakesItLonger() throws IOException {
    Fixture home =
        Fixture.file(
            folder,
            event("counted", "DTSTART:20260105T090000", "RRULE:FREQ=DAILY;COUNT=2"),
            event("until", "DTSTART;VALUE=DATE:20260105", "RRULE:FREQ=DAILY;UNTIL=20260106"));
    home.apply(home.propose().endSeries("counted", home.instant("2026-03-01T00:00")));
    home.apply(home.propose().endSeries("until", home.instant("2026-03-01T00:00")));
    assertThat(home.list("2026-01-01", "2026-12-31")).hasSize(4);
    home.apply(home.propose().endSeries("until", home.instant("2026-01-06T00:00")));
    assertThat(home.text()).contains("UNTIL=20260105");
    home.apply(home.propose().endSeries("counted", home.instant("2026-01-01T00:00")));
    assertThat(home.calendar().event("counted")).isEmpty();
  }

  @Test
  void aWholeSeriesMovesWithItsExceptionsAndMovedInstances() throws IOException {
    Fixture home = Fixture.file(folder, YOGA);
    home.apply(home.propose().cancelInstance("yoga", home.instant("2026-01-12T18:00")));
    home.apply(
        home.propose()
            .moveInstance("yoga", home.instant("2026-01-19T18:00"), home.at("2026-01-20T08:00")));
    home.apply(home.propose().move("yoga", home.at("2026-01-06T17:00")));
    assertThat(home.list("2026-01-01", "2026-02-04"))
        .containsExactly(
            "2026-01-06T17:00 Yoga",
            "2026-01-20T08:00 Yoga",
            "2026-01-27T17:00 Yoga",
            "2026-02-03T17:00 Yoga");
  }

  @Test
  void aSeriesOnNamedDaysOfTheMonthSaysWhyItCannotMoveToAnotherDay() throws IOException {
    Fixture home =
        Fixture.file(
            folder, event("board", "DTSTART:20260113T100000", "RRULE:FREQ=MONTHLY;BYDAY=2TU"));
    assertThatThrownBy(() -> home.propose().move("board", home.at("2026-01-14T10:00")))
        .isInstanceOf(FileException.Refused.class)
        .hasMessageContaining("end this series and create a new one");
    home.apply(home.propose().move("board", home.at("2026-01-13T11:00")));
    assertThat(home.list("2026-02-01", "2026-03-01")).containsExactly("2026-02-10T11:00 ");
  }

  @Test
  void titleAndPlaceChangeWhereAnInstanceHasNoneOfItsOwn() throws IOException {
    Fixture home = Fixture.file(folder, YOGA);
    home.apply(
        home.propose()
            .moveInstance("yoga", home.instant("2026-01-12T18:00"), home.at("2026-01-13T19:30")));
    home.apply(home.propose().retitle("yoga", "Pilates"));
    home.apply(home.propose().relocate("yoga", "Gym, 2nd floor"));
    assertThat(home.list("2026-01-05", "2026-01-14"))
        .containsExactly("2026-01-05T18:00 Pilates", "2026-01-13T19:30 Pilates");
    assertThat(home.text()).contains("LOCATION:Gym\\, 2nd floor");
  }

  @Test
  void lengthAndGuestsChangeAndAGuestWhoIsThereIsNotAddedAgain() throws IOException {
    Fixture home = Fixture.file(folder, YOGA);
    home.apply(home.propose().resize("yoga", Duration.ofMinutes(90)));
    assertThat(home.text()).contains("DTEND;TZID=Europe/Lisbon:20260105T193000");
    home.apply(home.propose().invite("yoga", Attendee.invited("Bea", "bea@example.org")));
    assertThat(home.text())
        .contains("ATTENDEE;CN=Ana:mailto:ana@example.org", "mailto:bea@example.org");
    assertThat(home.propose().invite("yoga", Attendee.invited("B.", "BEA@example.org")).changes())
        .isFalse();
  }

  @Test
  void undoGivesBackTheExactBytesUnlessTheEventWasChangedMeanwhile() throws IOException {
    Fixture home = Fixture.file(folder, LUNCH, YOGA);
    String before = home.text();
    FileChange cancelled =
        home.apply(home.propose().cancelInstance("yoga", home.instant("2026-01-12T18:00")));
    home.apply(home.propose().retitle("lunch", "Brunch"));
    home.undo(cancelled);
    assertThat(home.text()).endsWith(before.substring(before.indexOf("BEGIN:VEVENT\r\nUID:yoga")));
    home.undo(cancelled);
    home.apply(cancelled);
    home.apply(home.propose().retitle("yoga", "Pilates"));
    assertThatThrownBy(() -> home.undo(cancelled))
        .isInstanceOf(FileException.ChangedMeanwhile.class)
        .hasMessageContaining("yoga")
        .hasMessageContaining("in the meantime");
    assertThat(home.text()).contains("Pilates");
  }

  @Test
  void aRecurringEventIsCreatedFromARule() throws IOException {
    Fixture home = Fixture.file(folder);
    home.apply(
        home.propose()
            .create(
                EventDraft.timed(
                        "w", "Walk", home.at("2026-01-05T07:00"), home.at("2026-01-05T08:00"))
                    .repeating(RecurrenceRule.of("FREQ=WEEKLY;BYDAY=MO,TH"))));
    assertThat(home.list("2026-01-05", "2026-01-12"))
        .containsExactly("2026-01-05T07:00 Walk", "2026-01-08T07:00 Walk");
    assertThat(home.calendar().event("w").orElseThrow().start().local())
        .isEqualTo(LocalDateTime.parse("2026-01-05T07:00"));
  }
}
