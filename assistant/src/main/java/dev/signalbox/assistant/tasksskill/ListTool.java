package dev.signalbox.assistant.tasksskill;

import dev.signalbox.assistant.tasks.Task;
import dev.signalbox.assistant.tasks.TaskList;
import dev.signalbox.assistant.tasks.Tasks;
import dev.signalbox.core.label.Labelled;
import dev.signalbox.core.tool.Effect;
import dev.signalbox.core.tool.Format;
import dev.signalbox.core.tool.Invocation;
import dev.signalbox.core.tool.Outcome;
import dev.signalbox.core.tool.Tool;
import dev.signalbox.core.tool.ToolSpec;
import dev.signalbox.core.tool.Type;
import dev.signalbox.core.tool.Value;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Tells what is to be done: all of it, one list, what is overdue, or what is due in some days. */
final class ListTool implements Tool {
  private static final int SHOWN = 40;
  private static final ToolSpec SPEC =
      TaskTools.spec(
          "task.list",
          "Lists open tasks",
          Type.fields()
              .optional("list", Type.text(), "only this list")
              .optional(
                  "due",
                  Type.oneOf("overdue", "today", "tomorrow", "week", "all"),
                  "which; all if left out")
              .optional("from", Type.text(Format.DATE), "only what is due from this day on")
              .optional("to", Type.text(Format.DATE), "only what is due before this day"),
          Type.fields()
              .with("count", Type.whole(0, 100_000), "how many")
              .with("text", Type.text(), "them in words"),
          Effect.READS);

  private final Supplier<TaskList> tasks;

  ListTool(Supplier<TaskList> tasks) {
    this.tasks = tasks;
  }

  @Override
  public ToolSpec spec() {
    return SPEC;
  }

  @Override
  public Outcome call(Invocation call, Value change) {
    boolean german = TaskTools.german(call);
    Tasks open = tasks.get().open();
    List<Task> wanted =
        open.tasks().stream()
            .filter(
                call.text("list")
                    .<Predicate<Task>>map(list -> task -> task.in(list))
                    .orElse(_ -> true))
            .filter(due(call))
            .toList();
    var lines = new ArrayList<String>();
    for (Task task : wanted.stream().limit(SHOWN).toList()) {
      lines.add(
          line(task, call.now(), german) + (call.text("list").isPresent() ? notes(task) : ""));
    }
    if (wanted.size() > SHOWN) {
      lines.add((german ? "… und weitere: " : "… and more: ") + (wanted.size() - SHOWN));
    }
    if (lines.isEmpty()) {
      lines.add(german ? "Da ist nichts offen." : "Nothing is open there.");
    }
    open.problems()
        .forEach(
            problem -> lines.add((german ? "Nicht lesbar: " : "Could not be read: ") + problem));
    String says = String.join("\n", lines);
    var result = new Value.Fields(Map.of("count", Value.of(wanted.size()), "text", Value.of(says)));
    return new Outcome.Done(
        new Labelled<>(result, TaskTools.label(wanted)), says, Optional.empty());
  }

  private static Predicate<Task> due(Invocation call) {
    ZonedDateTime now = call.now();
    LocalDate today = now.toLocalDate();
    return switch (call.text("due").orElse("all")) {
      case "overdue" -> task -> task.overdue(now.toInstant(), now.getZone());
      case "today" -> between(today, today.plusDays(1), now);
      case "tomorrow" -> between(today.plusDays(1), today.plusDays(2), now);
      case "week" -> between(today, today.plusDays(7), now);
      default ->
          call.text("from").isPresent()
              ? between(
                  LocalDate.parse(call.text("from").get()),
                  call.text("to").map(LocalDate::parse).orElse(LocalDate.MAX),
                  now)
              : _ -> true;
    };
  }

  private static Predicate<Task> between(LocalDate from, LocalDate to, ZonedDateTime now) {
    return task ->
        task.dueAt(now.getZone())
            .map(ZonedDateTime::toLocalDate)
            .filter(day -> !day.isBefore(from) && day.isBefore(to))
            .isPresent();
  }

  /** One line: {@code Return the books (due Saturday 28 February 2026, overdue)}. */
  static String line(Task task, ZonedDateTime now, boolean german) {
    String due = TaskTools.due(task, now.getZone(), german);
    if (due.isEmpty()) {
      return task.title();
    }
    String late =
        task.overdue(now.toInstant(), now.getZone()) ? (german ? ", überfällig" : ", overdue") : "";
    return task.title() + (german ? " (fällig " : " (due ") + due + late + ")";
  }

  private static String notes(Task task) {
    return task.notes().isBlank() ? "" : ": " + task.notes().strip();
  }
}
