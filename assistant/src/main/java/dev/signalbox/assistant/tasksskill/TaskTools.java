package dev.signalbox.assistant.tasksskill;

import dev.signalbox.assistant.ics.When;
import dev.signalbox.assistant.tasks.Task;
import dev.signalbox.core.fleet.Place;
import dev.signalbox.core.label.Clearance;
import dev.signalbox.core.label.Label;
import dev.signalbox.core.label.Origin;
import dev.signalbox.core.label.Region;
import dev.signalbox.core.label.Secrecy;
import dev.signalbox.core.label.Trust;
import dev.signalbox.core.tool.Effect;
import dev.signalbox.core.tool.Invocation;
import dev.signalbox.core.tool.ToolSpec;
import dev.signalbox.core.tool.Type;
import dev.signalbox.core.tool.Value;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the tools of the task list have in common. */
final class TaskTools {
  static final Type.Fields RESULT =
      Type.fields()
          .with("id", Type.text(), "the task's UID")
          .with("title", Type.text(), "what is to be done")
          .with("dueWords", Type.text(), "when it is due in words, or empty");

  private TaskTools() {}

  static ToolSpec spec(
      String name, String description, Type.Fields arguments, Type result, Effect effect) {
    return new ToolSpec(
        name,
        description,
        arguments.optional("language", Type.oneOf("en", "de"), "the language of the answer"),
        result,
        effect,
        Place.DEVICE,
        Clearance.upTo(Secrecy.SECRET, Region.LOCAL));
  }

  static boolean german(Invocation call) {
    return call.text("language").filter("de"::equals).isPresent();
  }

  static Label label(List<Task> tasks) {
    return tasks.stream()
        .map(task -> Label.of(Secrecy.PERSONAL, Trust.TRUSTED).from(new Origin("task", task.uid())))
        .reduce(Label.of(Secrecy.PERSONAL, Trust.TRUSTED), Label::join);
  }

  static Value.Fields result(String uid, String title, String dueWords) {
    return new Value.Fields(
        Map.of("id", Value.of(uid), "title", Value.of(title), "dueWords", Value.of(dueWords)));
  }

  static Value.Fields result(Task task, ZoneId zone, boolean german) {
    return result(task.uid(), task.title(), due(task, zone, german));
  }

  /** When a task is due: a day, or a time with its zone; empty if it is not. */
  static String due(Task task, ZoneId zone, boolean german) {
    return task.due()
        .map(
            when ->
                when instanceof When.Day(var date)
                    ? day(date, german)
                    : time(when.instant(zone).atZone(zone), german))
        .orElse("");
  }

  static String time(ZonedDateTime time, boolean german) {
    return day(time.toLocalDate(), german) + ", " + clock(time) + " (" + time.getZone() + ")";
  }

  static String clock(ZonedDateTime time) {
    return DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).format(time);
  }

  static String day(LocalDate day, boolean german) {
    return german
        ? DateTimeFormatter.ofPattern("EEEE, d. MMMM yyyy", Locale.GERMANY).format(day)
        : DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK).format(day);
  }
}
