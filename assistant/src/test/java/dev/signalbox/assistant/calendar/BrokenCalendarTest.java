package dev.signalbox.assistant.calendar;

import static dev.signalbox.assistant.calendar.Fixture.event;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.signalbox.assistant.lines.FileException;
import dev.signalbox.assistant.lines.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BrokenCalendarTest {

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "DTSTART:2026-01-05 | 6 | is not a",
        "DTSTART:20261305T100000 | 6 | MonthOfYear",
        "DTSTART;TZID=Middle/Earth:20260105T100000 | 6 | time zone 'Middle/Earth'",
        "DTSTART:20260105T100000~DTEND:20260105T090000 | 7 | ends before it begins",
        "DTSTART:20260105T100000~DURATION:an hour | 7 | is not a duration",
        "DTSTART:20260105T100000~RRULE:FREQ=NEVER | 7 | NEVER",
        "DTSTART:20260105T100000~EXDATE:soon | 7 | 'soon'",
        "SUMMARY:No start | 4 | has no DTSTART",
        "DTSTART:20260105T100000~RRULE:FREQ=SECONDLY | 4 | so often",
      })
  void anEventThatMakesNoSenseIsNamedWithItsLineAndDoesNotHideTheOthers(
      String lines, int line, String what) throws IOException {
    Fixture home =
        Fixture.file(
            folder,
            event("bad", lines.split("~")),
            event("good", "SUMMARY:Good", "DTSTART:20260105T120000"));
    Agenda agenda = home.agenda("2026-01-05", "2026-01-06");
    assertThat(agenda.occurrences()).extracting(Occurrence::title).containsExactly("Good");
    assertThat(agenda.problems())
        .singleElement()
        .extracting(Problem::line, Problem::file)
        .containsExactly(line, home.path());
    assertThat(agenda.problems().getFirst().what()).contains(what);
  }

  @Test
  void aBadLineInsideAnEventIsReportedAndKeptWhenTheEventIsChanged() throws IOException {
    Fixture home =
        Fixture.file(
            folder, event("a", "SUMMARY:Old", "this is no property", "DTSTART:20260105T120000"));
    assertThat(home.agenda("2026-01-05", "2026-01-06").problems())
        .singleElement()
        .extracting(Problem::line)
        .isEqualTo(7);
    home.apply(home.propose().retitle("a", "New"));
    assertThat(home.text()).contains("SUMMARY:New\r\nthis is no property\r\n");
  }

  @Test
  void aFileThatIsCutOffShowsItsCompleteEventsAndRefusesToBeRewritten() throws IOException {
    Fixture home =
        Fixture.file(
            folder,
            event("a", "SUMMARY:A", "DTSTART:20260105T120000"),
            event("b", "SUMMARY:B", "DTSTART:20260105T130000"));
    Files.writeString(
        home.path(), home.text().substring(0, home.text().indexOf("DTSTART:20260105T13")));
    Agenda agenda = home.agenda("2026-01-05", "2026-01-06");
    assertThat(agenda.occurrences()).extracting(Occurrence::title).containsExactly("A");
    assertThat(agenda.problems()).extracting(Problem::line).containsExactly(9, 1);
    String before = home.text();
    assertThatThrownBy(() -> home.propose().retitle("a", "New"))
        .isInstanceOf(FileException.Broken.class)
        .hasMessageContaining("home.ics:9")
        .hasMessageContaining("has no END:VEVENT");
    assertThat(home.text()).isEqualTo(before);
  }

  @Test
  void inAFolderABrokenFileDoesNotHideTheOthers() throws IOException {
    Files.writeString(
        folder.resolve("1.ics"),
        Fixture.calendar(event("a", "SUMMARY:A", "DTSTART:20260105T120000")));
    Files.writeString(folder.resolve("2.ics"), "not a calendar at all");
    Files.write(folder.resolve("3.ics"), new byte[] {0, 1, 2, (byte) 0xFF, (byte) 0xFE, 10, 0});
    Files.writeString(folder.resolve("4.ics"), "BEGIN:VCALENDAR\nBEGIN:VEVENT\nEND:VCALENDAR\n");
    Files.writeString(folder.resolve("5.ics"), "");
    Files.writeString(folder.resolve("6.ics"), "END:VEVENT\n");
    Files.createDirectories(folder.resolve("work"));
    Files.writeString(
        folder.resolve("work/7.ics"),
        Fixture.calendar(event("b", "SUMMARY:B", "DTSTART:20260105T130000")));
    Fixture home = new Fixture(folder, Fixture.LISBON);
    Agenda agenda = home.agenda("2026-01-05", "2026-01-06");
    assertThat(agenda.occurrences()).extracting(Occurrence::title).containsExactly("A", "B");
    assertThat(agenda.problems())
        .extracting(problem -> problem.file().getFileName().toString())
        .containsOnly("2.ics", "3.ics", "4.ics", "6.ics");
    home.apply(home.propose().retitle("a", "Still works"));
    assertThat(home.list("2026-01-05", "2026-01-06")).contains("2026-01-05T12:00 Still works");
  }

  @Test
  void whateverIsCutOutOrOverwrittenNothingButTypedProblemsComesOut() throws IOException {
    String whole =
        Fixture.calendar(
            event(
                "a",
                "SUMMARY:Ärger",
                "DTSTART;TZID=\"Europe/Lisbon\":20260105T120000",
                "RRULE:FREQ=WEEKLY;BYDAY=MO,-1FR",
                "EXDATE:20260112T120000"),
            event(
                "b",
                "DTSTART;VALUE=DATE:20260105",
                "DURATION:P1D",
                "ATTENDEE;CN=\"Ana, T\":mailto:ana@example.org"));
    long seed = 42;
    SplittableRandom random = new SplittableRandom(seed);
    Path file = folder.resolve("fuzz.ics");
    Fixture home = new Fixture(file, Fixture.LISBON);
    for (int i = 0; i < 400; i++) {
      byte[] bytes = whole.getBytes(StandardCharsets.UTF_8);
      for (int hits = random.nextInt(1, 6); hits > 0; hits--) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      int length = random.nextInt(3) == 0 ? random.nextInt(bytes.length) : bytes.length;
      Files.write(file, Arrays.copyOf(bytes, length));
      assertThat(home.agenda("2026-01-01", "2026-02-01"))
          .as("seed %s case %s", seed, i)
          .isNotNull();
    }
  }
}
