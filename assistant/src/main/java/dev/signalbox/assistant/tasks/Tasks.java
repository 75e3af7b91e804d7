package dev.signalbox.assistant.tasks;

import dev.signalbox.assistant.lines.Problem;
import java.util.List;

/**
 * What a task list says.
 *
 * @param tasks by due time, those without one last, then by priority and title
 * @param problems what could not be understood; the rest is complete
 */
public record Tasks(List<Task> tasks, List<Problem> problems) {

  /** Keeps copies. */
  public Tasks {
    tasks = List.copyOf(tasks);
    problems = List.copyOf(problems);
  }
}
