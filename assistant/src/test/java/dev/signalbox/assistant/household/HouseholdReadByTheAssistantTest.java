package dev.signalbox.assistant.household;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.assistant.calendar.Agenda;
import dev.signalbox.assistant.calendar.EventCalendar;
import dev.signalbox.assistant.calendar.Occurrence;
import dev.signalbox.assistant.contacts.AddressBook;
import dev.signalbox.assistant.lines.LineStore;
import dev.signalbox.assistant.mail.Folder;
import dev.signalbox.assistant.mail.Mail;
import dev.signalbox.assistant.mail.Mailbox;
import dev.signalbox.assistant.tasks.TaskList;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was written as other people write it, the assistant reads without a complaint. */
class HouseholdReadByTheAssistantTest {

  private static final ZonedDateTime NOW = ZonedDateTime.parse("2026-03-03T09:45+01:00");
  private static final InstantSource CLOCK = InstantSource.fixed(NOW.toInstant());

  @TempDir private Path folder;
  private Household household;

  @BeforeEach
  void aHousehold() {
    household = Household.write(folder.resolve("house"), NOW);
  }

  @Test
  void noMailHasATrouble() {
    Mailbox mailbox = Mailbox.open(household.mail());
    List<Folder> folders = mailbox.folders();
    assertThat(folders).hasSize(4);
    for (Folder each : folders) {
      for (Mail mail : mailbox.list(each)) {
        assertThat(mail.trouble()).as(mail.id()).isEmpty();
        assertThat(mailbox.body(mail.id()).toString()).isNotBlank();
      }
    }
  }

  @Test
  void theCalendarOfTwoMonthsHasNoProblem() {
    Agenda agenda = calendar().occurrences(day(-30), day(30));
    assertThat(agenda.problems()).isEmpty();
    assertThat(agenda.occurrences()).hasSizeGreaterThan(90);
  }

  @Test
  void theSwimmingOfNextWeekIsOnFridayAndTheOneBeforeLastFellOut() {
    assertThat(swimming(-35, 21))
        .containsExactly(
            LocalDate.parse("2026-01-29"),
            LocalDate.parse("2026-02-05"),
            LocalDate.parse("2026-02-12"),
            LocalDate.parse("2026-02-26"),
            LocalDate.parse("2026-03-05"),
            LocalDate.parse("2026-03-13"),
            LocalDate.parse("2026-03-19"));
  }

  @Test
  void tomorrowTheReviewAndTheLandlordCollideAndTodayNothingDoes() {
    assertThat(calendar().conflicts(day(0), day(1))).isEmpty();
    assertThat(calendar().conflicts(day(1), day(2)))
        .singleElement()
        .satisfies(
            conflict ->
                assertThat(List.of(conflict.first().title(), conflict.second().title()))
                    .containsExactlyInAnyOrder(
                        "Helios design review", "Landlord: boiler inspection"));
  }

  @Test
  void tasksAndContactsHaveNoProblem() {
    TaskList tasks =
        new TaskList(LineStore.calendars(household.tasks()), household.anchor().getZone(), CLOCK);
    assertThat(tasks.all().problems()).isEmpty();
    assertThat(tasks.overdue().tasks()).anyMatch(task -> task.title().contains("library"));
    AddressBook people = new AddressBook(LineStore.cards(household.contacts()), CLOCK);
    assertThat(people.all().problems()).isEmpty();
    assertThat(people.all().contacts()).hasSizeGreaterThanOrEqualTo(20);
    assertThat(people.find("Anna")).hasSizeGreaterThanOrEqualTo(2);
  }

  private List<LocalDate> swimming(int from, int to) {
    return calendar().occurrences(day(from), day(to)).occurrences().stream()
        .filter(one -> one.title().startsWith("Lena: swimming"))
        .map(Occurrence::start)
        .map(ZonedDateTime::toLocalDate)
        .toList();
  }

  private EventCalendar calendar() {
    return new EventCalendar(
        LineStore.calendars(household.calendar()), household.anchor().getZone(), CLOCK);
  }

  private static Instant day(int offset) {
    return LocalDate.parse("2026-03-03").plusDays(offset).atStartOfDay(Anchor.ZONE).toInstant();
  }
}
