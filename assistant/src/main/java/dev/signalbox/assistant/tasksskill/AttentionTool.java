package dev.signalbox.assistant.tasksskill;

import dev.signalbox.assistant.tasks.Priority;
import dev.signalbox.assistant.tasks.Task;
import dev.signalbox.assistant.tasks.TaskList;
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
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Which tasks want attention on a day: those overdue and those due. */
final class AttentionTool implements Tool {
  private static final double OVERDUE = 0.7;
  private static final double DUE = 0.6;
  private static final double URGENT = 0.1;
  private static final ToolSpec SPEC =
      TaskTools.spec(
          "task.attention",
          "Finds which tasks want attention on a day",
          Type.fields().with("day", Type.text(Format.DATE), "the day"),
          Type.fields().with("items", Type.listOf(Type.any()), "score, text, source, why"),
          Effect.READS);

  private final Supplier<TaskList> tasks;

  AttentionTool(Supplier<TaskList> tasks) {
    this.tasks = tasks;
  }

  @Override
  public ToolSpec spec() {
    return SPEC;
  }

  @Override
  public Outcome call(Invocation call, Value change) {
    ZonedDateTime now = call.now();
    LocalDate day = LocalDate.parse(call.text("day").orElseThrow());
    var items = new ArrayList<Value>();
    var named = new ArrayList<Task>();
    for (Task task : tasks.get().open().tasks()) {
      boolean late = task.overdue(now.toInstant(), now.getZone());
      boolean due =
          task.dueAt(now.getZone()).filter(at -> at.toLocalDate().equals(day)).isPresent();
      if (late || due) {
        double score = (late ? OVERDUE : DUE) + (task.priority() == Priority.HIGH ? URGENT : 0);
        items.add(
            item(task, Math.round(score * 100) / 100.0, late ? "overdue" : "due that day", call));
        named.add(task);
      }
    }
    var result = new Value.Fields(Map.<String, Value>of("items", Value.of(items)));
    return new Outcome.Done(new Labelled<>(result, TaskTools.label(named)), "", Optional.empty());
  }

  private static Value item(Task task, double score, String why, Invocation call) {
    return new Value.Fields(
        Map.of(
            "score", Value.of(score),
            "text", Value.of(ListTool.line(task, call.now(), TaskTools.german(call))),
            "source", Value.of("task:" + task.uid()),
            "why", Value.of(why)));
  }
}
