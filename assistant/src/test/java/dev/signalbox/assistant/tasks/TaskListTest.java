package dev.signalbox.assistant.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.signalbox.assistant.ics.RecurrenceRule;
import dev.signalbox.assistant.ics.When;
import dev.signalbox.assistant.lines.FileChange;
import dev.signalbox.assistant.lines.FileException;
import dev.signalbox.assistant.lines.LineStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TaskListTest {

  private static final ZoneId LISBON = ZoneId.of("Europe/Lisbon");

  @TempDir Path folder;
  private Path file = Path.of("");
  private TaskList tasks = opened(Path.of("tasks.ics"), "2026-01-05T08:00");

  @BeforeEach
  void open() {
    file = folder.resolve("tasks.ics");
    tasks = opened(file, "2026-01-05T08:00");
  }

  @Test
  void aTaskIsCreatedOnceHoweverOftenItIsAskedFor() {
    TaskDraft draft =
        TaskDraft.of("t1", "Call the dentist")
            .due(at("2026-01-05T20:00"))
            .reminding(Duration.ofMinutes(30))
            .priority(Priority.HIGH)
            .on("health, family")
            .noting("ask about \\ the crown");
    tasks.apply(tasks.propose().create(draft));
    assertThat(tasks.propose().create(draft).changes()).isFalse();
    assertThat(tasks.all().tasks())
        .singleElement()
        .satisfies(
            task -> {
              assertThat(task.title()).isEqualTo("Call the dentist");
              assertThat(task.dueAt(LISBON)).contains(at("2026-01-05T20:00"));
              assertThat(task.reminders()).containsExactly(at("2026-01-05T19:30").toInstant());
              assertThat(task.priority()).isEqualTo(Priority.HIGH);
              assertThat(task.lists()).containsExactly("health, family");
              assertThat(task.notes()).isEqualTo("ask about \\ the crown");
              assertThat(task.done()).isFalse();
            });
  }

  @Test
  void listsAreByDueTimeAndWhatIsDueTodayIsNotLateYet() {
    add(TaskDraft.of("later", "Later").due(LocalDate.parse("2026-01-09")));
    add(TaskDraft.of("today", "Today").due(LocalDate.parse("2026-01-05")));
    add(TaskDraft.of("late", "Late").due(at("2026-01-05T07:59")));
    add(TaskDraft.of("yesterday", "Yesterday").due(LocalDate.parse("2026-01-04")));
    add(TaskDraft.of("milk", "Milk").on("Shopping"));
    assertThat(titles(tasks.open())).containsExactly("Yesterday", "Today", "Late", "Later", "Milk");
    assertThat(titles(tasks.overdue())).containsExactly("Yesterday", "Late");
    assertThat(
            titles(
                tasks.due(at("2026-01-05T00:00").toInstant(), at("2026-01-06T00:00").toInstant())))
        .containsExactly("Today", "Late");
    assertThat(titles(tasks.in("shopping"))).containsExactly("Milk");
  }

  @Test
  void aTaskIsDoneOpenedAgainRenamedAndRemovedAndEachCanBeTakenBack() throws IOException {
    add(TaskDraft.of("t", "Water plants").due(LocalDate.parse("2026-01-05")));
    String start = Files.readString(file);
    FileChange done = tasks.apply(tasks.propose().complete("t"));
    assertThat(tasks.open().tasks()).isEmpty();
    assertThat(tasks.task("t").flatMap(Task::completed))
        .contains(at("2026-01-05T08:00").toInstant());
    assertThat(tasks.propose().complete("t").changes()).isFalse();
    tasks.apply(done.inverse());
    assertThat(Files.readString(file)).isEqualTo(start);
    tasks.apply(done);
    tasks.apply(tasks.propose().reopen("t"));
    assertThat(titles(tasks.open())).containsExactly("Water plants");
    tasks.apply(tasks.propose().rename("t", "Water the plants"));
    FileChange removed = tasks.apply(tasks.propose().remove("t"));
    assertThat(tasks.all().tasks()).isEmpty();
    tasks.apply(removed.inverse());
    assertThat(titles(tasks.open())).containsExactly("Water the plants");
  }

  @Test
  void aRepeatingTaskGoesOnToItsNextTimeAndIsDoneAfterTheLast() {
    add(
        TaskDraft.of("bins", "Bins out")
            .due(at("2026-01-05T19:00"))
            .reminding(Duration.ZERO)
            .repeating(RecurrenceRule.of("FREQ=WEEKLY;COUNT=3")));
    complete("bins");
    assertThat(due("bins")).isEqualTo(LocalDateTime.parse("2026-01-12T19:00"));
    assertThat(tasks.task("bins").orElseThrow().reminders())
        .containsExactly(at("2026-01-12T19:00").toInstant());
    complete("bins");
    complete("bins");
    assertThat(tasks.task("bins").orElseThrow().done()).isTrue();
  }

  @Test
  void aRepeatingTaskThatWasForgottenGoesOnToTodayAndNotToThePast() {
    add(
        TaskDraft.of("pill", "Pill")
            .due(at("2026-01-01T07:00"))
            .repeating(RecurrenceRule.of("FREQ=DAILY")));
    complete("pill");
    assertThat(due("pill")).isEqualTo(LocalDateTime.parse("2026-01-05T07:00"));
    complete("pill");
    assertThat(due("pill")).isEqualTo(LocalDateTime.parse("2026-01-06T07:00"));
  }

  @Test
  void aReminderMovesAlongWithTheDueTime() {
    add(TaskDraft.of("t", "Tax").due(at("2026-01-30T12:00")).reminding(Duration.ofHours(2)));
    tasks.apply(
        tasks
            .propose()
            .reschedule(
                "t",
                When.Zoned.of(
                    at("2026-02-02T12:00").withZoneSameInstant(ZoneId.of("Asia/Tokyo")))));
    assertThat(tasks.task("t").orElseThrow().reminders())
        .containsExactly(at("2026-02-02T10:00").toInstant());
    assertThat(
            titles(
                tasks.reminding(
                    at("2026-02-02T09:00").toInstant(), at("2026-02-02T11:00").toInstant())))
        .containsExactly("Tax");
  }

  @Test
  void whatOtherProgramsWroteIsReadAndKept() throws IOException {
    Files.writeString(
        file,
        """
        BEGIN:VCALENDAR
        BEGIN:VTODO
        UID:a
        SUMMARY:Bread
        DTSTART:20260105T090000
        DURATION:PT2H
        CATEGORIES:Shopping,Food
        CATEGORIES:Errands
        PRIORITY:3
        X-APPLE-SORT-ORDER:7
        RELATED-TO;RELTYPE=PARENT:shopping
        BEGIN:VALARM
        ACTION:AUDIO
        TRIGGER;VALUE=DATE-TIME:20260105T070000Z
        END:VALARM
        END:VTODO
        BEGIN:VTODO
        UID:b
        DUE:soon
        END:VTODO
        END:VCALENDAR
        """);
    assertThat(tasks.all().problems())
        .singleElement()
        .hasToString(
            file.toAbsolutePath() + ":19: DUE: 'soon' is not a time such as 20260105T090000.");
    Task bread = tasks.task("a").orElseThrow();
    assertThat(bread.dueAt(LISBON)).contains(at("2026-01-05T11:00"));
    assertThat(bread.lists()).containsExactly("Shopping", "Food", "Errands");
    assertThat(bread.reminders()).containsExactly(Instant.parse("2026-01-05T07:00:00Z"));
    complete("a");
    assertThat(Files.readString(file))
        .contains("X-APPLE-SORT-ORDER:7\n", "TRIGGER;VALUE=DATE-TIME:20260105T070000Z\n")
        .doesNotContain("\r");
    assertThatThrownBy(() -> tasks.propose().complete("b"))
        .isInstanceOf(FileException.Broken.class)
        .hasMessageContaining(":25");
  }

  @Test
  void aTaskIsFoundByWordsOfItsTitleOrList() {
    add(TaskDraft.of("1", "Comprar pão").on("shopping"));
    add(TaskDraft.of("2", "Paint the fence"));
    assertThat(tasks.find("pao")).extracting(Task::uid).containsExactly("1");
    assertThat(tasks.find("fence paint")).extracting(Task::uid).containsExactly("2");
    assertThat(tasks.find("piano")).isEmpty();
  }

  @Test
  void aReminderWithoutADueTimeIsRefused() {
    assertThatThrownBy(() -> TaskDraft.of("t", "T").reminding(Duration.ZERO))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("say when it is due");
  }

  private void add(TaskDraft draft) {
    tasks.apply(tasks.propose().create(draft));
  }

  private void complete(String uid) {
    tasks.apply(tasks.propose().complete(uid));
  }

  private LocalDateTime due(String uid) {
    return tasks.task(uid).orElseThrow().due().orElseThrow().local();
  }

  private static List<String> titles(Tasks tasks) {
    return tasks.tasks().stream().map(Task::title).toList();
  }

  private static TaskList opened(Path file, String now) {
    return new TaskList(LineStore.calendars(file), LISBON, () -> at(now).toInstant());
  }

  private static ZonedDateTime at(String local) {
    return LocalDateTime.parse(local).atZone(LISBON);
  }
}
