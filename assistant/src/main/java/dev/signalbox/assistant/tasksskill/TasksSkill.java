package dev.signalbox.assistant.tasksskill;

import dev.signalbox.assistant.filechange.FileChangeTool;
import dev.signalbox.assistant.filechange.Proposal;
import dev.signalbox.assistant.skills.Drafting;
import dev.signalbox.assistant.skills.Reading;
import dev.signalbox.assistant.skills.Referent;
import dev.signalbox.assistant.skills.Skill;
import dev.signalbox.assistant.tasks.TaskList;
import dev.signalbox.core.plan.Argument;
import dev.signalbox.core.plan.StepId;
import dev.signalbox.core.tool.Effect;
import dev.signalbox.core.tool.Format;
import dev.signalbox.core.tool.Invocation;
import dev.signalbox.core.tool.Tool;
import dev.signalbox.core.tool.Type;
import dev.signalbox.core.tool.Value;
import dev.signalbox.runtime.understand.Language;
import dev.signalbox.runtime.understand.time.TimeMention;
import dev.signalbox.runtime.understand.time.TimeValue;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Tasks and reminders by words. Times are resolved when the plan is made; which task is meant is
 * looked up by a step.
 */
public final class TasksSkill implements Skill {
  private final Supplier<TaskList> tasks;

  /**
   * A skill over a task list.
   *
   * @param tasks read when a tool is called
   */
  public TasksSkill(Supplier<TaskList> tasks) {
    this.tasks = tasks;
  }

  @Override
  public List<Tool> tools() {
    var proposals = new Proposals(tasks);
    Type.Fields which = Type.fields().with("id", Type.text(), "the task's UID");
    Type.Fields task =
        Type.fields()
            .with("title", Type.text(), "what is to be done")
            .optional("due", Type.text(Format.DATE_TIME), "when it is due")
            .optional("day", Type.text(Format.DATE), "the day on which it is due, without a time")
            .optional("list", Type.text(), "the list into which it goes")
            .optional("remind", Type.flag(), "whether it gets an alarm")
            .optional("rule", Type.text(), "how it repeats, RFC 5545");
    return List.of(
        new FindTool(tasks),
        new ListTool(tasks),
        new AttentionTool(tasks),
        changing("task.create", "Writes down a task", task, proposals::create),
        changing("task.complete", "Marks a task as done", which, proposals::complete),
        changing("task.remove", "Removes a task", which, proposals::remove));
  }

  private Tool changing(
      String name,
      String description,
      Type.Fields arguments,
      Function<Invocation, Proposal> propose) {
    return new FileChangeTool(
        TaskTools.spec(name, description, arguments, TaskTools.RESULT, Effect.REVERSIBLE),
        propose,
        change -> tasks.get().apply(change),
        uid -> tasks.get().etag(uid));
  }

  @Override
  public boolean draft(Reading reading, Drafting drafting) {
    var words = new TaskWords(reading);
    switch (reading.intent()) {
      case TASK_CREATE -> create(words, reading, drafting, false);
      case TASK_REMIND -> create(words, reading, drafting, true);
      case TASK_LIST -> list(words, reading, drafting);
      case TASK_COMPLETE -> change("mark it as done", "task.complete", words, reading, drafting);
      case TASK_REMOVE -> change("remove it", "task.remove", words, reading, drafting);
      case MAIL_MARK -> {
        return pointedAt(words, reading, drafting);
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  /** "Mark it as done" sounds like mail, but nothing is done about a mail. */
  private static boolean pointedAt(TaskWords words, Reading reading, Drafting drafting) {
    boolean task =
        words.pointed() && words.done() && drafting.latest(Referent.Kind.TASK).isPresent();
    if (task) {
      change("mark it as done", "task.complete", words, reading, drafting);
    }
    return task;
  }

  private static void create(TaskWords words, Reading reading, Drafting drafting, boolean remind) {
    for (String title : words.titles(reading.language())) {
      Map<String, Argument> inputs = inputs(reading, drafting);
      if (title.isBlank()) {
        inputs.put("title", Argument.of(drafting.ask(question(reading, remind), List.of()), ""));
      } else {
        inputs.put("title", drafting.said(title));
      }
      DueTime due = DueTime.of(reading.times(), reading.now());
      due.due().ifPresent(time -> inputs.put("due", drafting.said(time)));
      due.day().ifPresent(day -> inputs.put("day", drafting.said(day.toString())));
      due.rule().ifPresent(rule -> inputs.put("rule", drafting.said(rule)));
      words.list().ifPresent(list -> inputs.put("list", drafting.said(list)));
      inputs.put("remind", drafting.said(Value.of(remind)));
      String what = title.isBlank() ? "it" : "\"" + title + "\"";
      mention(drafting.call("write down " + what, "task.create", inputs), drafting);
    }
  }

  private static String question(Reading reading, boolean remind) {
    if (reading.language() == Language.GERMAN) {
      return remind ? "Woran soll ich dich erinnern?" : "Was soll ich notieren?";
    }
    return remind ? "What shall I remind you of?" : "What shall I write down?";
  }

  private static void list(TaskWords words, Reading reading, Drafting drafting) {
    Map<String, Argument> inputs = inputs(reading, drafting);
    words.list().ifPresent(list -> inputs.put("list", drafting.said(list)));
    if (words.overdue()) {
      inputs.put("due", drafting.said("overdue"));
    } else {
      for (TimeMention mention : reading.times()) {
        days(mention.value())
            .ifPresent(
                days -> {
                  inputs.put("from", drafting.said(days.from().toString()));
                  inputs.put("to", drafting.said(days.to().toString()));
                });
      }
    }
    drafting.call("look at the tasks", "task.list", inputs);
  }

  private record Days(LocalDate from, LocalDate to) {}

  private static Optional<Days> days(TimeValue value) {
    return switch (value) {
      case TimeValue.Day(var date) -> Optional.of(new Days(date, date.plusDays(1)));
      case TimeValue.Days(var from, var to, _) -> Optional.of(new Days(from, to));
      case TimeValue.Span span ->
          Optional.of(new Days(span.from().toLocalDate(), span.to().toLocalDate().plusDays(1)));
      case TimeValue.Moment moment ->
          Optional.of(
              new Days(moment.local().toLocalDate(), moment.local().toLocalDate().plusDays(1)));
      case TimeValue.Limit(_, var of) -> days(of);
      default -> Optional.empty();
    };
  }

  private static void change(
      String title, String tool, TaskWords words, Reading reading, Drafting drafting) {
    Map<String, Argument> inputs = inputs(reading, drafting);
    Optional<Referent> before = drafting.latest(Referent.Kind.TASK);
    if (words.pointed() && before.isPresent()) {
      inputs.put("id", before.get().id());
    } else {
      Map<String, Argument> by = inputs(reading, drafting);
      by.put(
          "words",
          words.pointed()
              ? Argument.of(drafting.ask(which(reading), List.of()), "")
              : drafting.said(words.lookup()));
      words.list().ifPresent(list -> by.put("list", drafting.said(list)));
      String named = words.pointed() ? "" : " \"" + words.lookup() + "\"";
      inputs.put("id", Argument.of(drafting.call("find the task" + named, "task.find", by), "id"));
    }
    mention(drafting.call(title, tool, inputs), drafting);
  }

  private static String which(Reading reading) {
    return reading.language() == Language.GERMAN ? "Welche Aufgabe?" : "Which task?";
  }

  private static Map<String, Argument> inputs(Reading reading, Drafting drafting) {
    var inputs = new LinkedHashMap<String, Argument>();
    inputs.put("language", drafting.said(reading.language() == Language.GERMAN ? "de" : "en"));
    return inputs;
  }

  private static void mention(StepId step, Drafting drafting) {
    drafting.mention(
        new Referent(Referent.Kind.TASK, Argument.of(step, "id"), Argument.of(step, "title")));
  }
}
