package dev.signalbox.assistant.tasksskill;

import dev.signalbox.assistant.lookup.Words;
import dev.signalbox.assistant.tasks.Task;
import dev.signalbox.assistant.tasks.TaskList;
import dev.signalbox.core.label.Labelled;
import dev.signalbox.core.tool.Effect;
import dev.signalbox.core.tool.Invocation;
import dev.signalbox.core.tool.Outcome;
import dev.signalbox.core.tool.Tool;
import dev.signalbox.core.tool.ToolSpec;
import dev.signalbox.core.tool.Type;
import dev.signalbox.core.tool.Value;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Finds the one open task that words mean. */
final class FindTool implements Tool {
  private static final int SHOWN = 8;
  private static final int TELLING = 4;
  private static final ToolSpec SPEC =
      TaskTools.spec(
          "task.find",
          "Finds the task that the person means",
          Type.fields()
              .with("words", Type.text(), "words of its title")
              .optional("list", Type.text(), "the list in which it is"),
          TaskTools.RESULT,
          Effect.READS);

  private final Supplier<TaskList> tasks;

  FindTool(Supplier<TaskList> tasks) {
    this.tasks = tasks;
  }

  @Override
  public ToolSpec spec() {
    return SPEC;
  }

  @Override
  public Outcome call(Invocation call, Value change) {
    boolean german = TaskTools.german(call);
    String words = call.text("words").orElse("");
    List<Task> open =
        call.text("list")
            .map(list -> tasks.get().in(list))
            .orElseGet(() -> tasks.get().open())
            .tasks();
    List<Task> fitting = Words.best(open, Words.of(words), FindTool::words);
    if (fitting.isEmpty()) {
      fitting = byOneWord(open, words);
    }
    return switch (fitting.size()) {
      case 0 -> new Outcome.Failed(nothing(words, call.text("list"), open, german));
      case 1 -> done(fitting.getFirst(), call, german);
      default -> unclear(fitting, call, german);
    };
  }

  private static Words words(Task task) {
    return Words.of(task.title(), String.join(" ", task.lists()));
  }

  /** Not all words fit: those tasks in which a long one does. */
  private static List<Task> byOneWord(List<Task> open, String words) {
    return List.of(words.split("[ -]")).stream()
        .filter(word -> word.length() >= TELLING)
        .flatMap(word -> Words.best(open, Words.of(word), FindTool::words).stream())
        .distinct()
        .toList();
  }

  private static Outcome done(Task task, Invocation call, boolean german) {
    Value result = TaskTools.result(task, call.now().getZone(), german);
    return new Outcome.Done(
        new Labelled<>(result, TaskTools.label(List.of(task))), "", Optional.empty());
  }

  private static Outcome unclear(List<Task> fitting, Invocation call, boolean german) {
    return new Outcome.Unclear(
        german ? "Welche Aufgabe meinst du?" : "Which task do you mean?",
        fitting.stream()
            .limit(SHOWN)
            .map(
                task ->
                    new Outcome.Choice(
                        ListTool.line(task, call.now(), german),
                        new Labelled<Value>(
                            TaskTools.result(task, call.now().getZone(), german),
                            TaskTools.label(List.of(task)))))
            .toList());
  }

  private static String nothing(
      String words, Optional<String> list, List<Task> open, boolean german) {
    String there =
        String.join("; ", open.stream().limit(SHOWN).map(Task::title).toList())
            + (open.size() > SHOWN ? "; …" : "");
    String where =
        list.map(name -> (german ? " auf der Liste " : " in the list ") + name).orElse("");
    if (german) {
      return "Ich habe keine offene Aufgabe \""
          + words
          + "\""
          + where
          + " gefunden. "
          + (open.isEmpty() ? "Dort ist nichts offen." : "Offen ist: " + there + ".");
    }
    return "I found no open task \""
        + words
        + "\""
        + where
        + ". "
        + (open.isEmpty() ? "Nothing is open there." : "Open are: " + there + ".");
  }
}
