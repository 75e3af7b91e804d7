package dev.signalbox.assistant.tasksskill;

import dev.signalbox.assistant.tasks.Task;
import dev.signalbox.core.tool.Card;
import dev.signalbox.core.tool.Invocation;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Optional;

/** What the person reads of a new task. It claims an entry in the task list and nothing beyond. */
record Sayings(boolean german) {

  String reminder(String title, String when, String repeats, Optional<ZonedDateTime> due) {
    if (when.isEmpty()) {
      return german
          ? "Notiert: "
              + title
              + ". Es steht ohne Zeit und ohne Alarm in deiner Aufgabenliste. Sag zum Beispiel \"erinnere mich morgen um 9 an …\", damit es eine hat."
          : "Noted: "
              + title
              + ". It is in your task list without a time and without an alarm. To give it one, say for example \"remind me tomorrow at 9 to …\".";
    }
    String alarm = due.map(TaskTools::clock).orElse("09:00");
    String why =
        due.isPresent()
            ? ""
            : german ? ", weil du keine Zeit genannt hast" : ", since you named no time";
    return german
        ? "Notiert: "
            + title
            + ", "
            + when
            + repeats
            + ". Es steht in deiner Aufgabenliste mit einem Alarm um "
            + alarm
            + why
            + "."
        : "Noted: "
            + title
            + ", "
            + when
            + repeats
            + ". It is in your task list with an alarm at "
            + alarm
            + why
            + ".";
  }

  String task(String title, String when, String repeats, Optional<String> list) {
    String due = when.isEmpty() ? "" : (german ? ", fällig " : ", due ") + when + repeats;
    return german
        ? "Eingetragen: \""
            + title
            + "\""
            + list.map(name -> " auf der Liste " + name).orElse(" in deinen Aufgaben")
            + due
            + "."
        : "Added \""
            + title
            + "\" to your "
            + list.map(name -> name + " list").orElse("tasks")
            + due
            + ".";
  }

  Card card(boolean remind, String title, String when, Optional<String> list) {
    var lines = new ArrayList<Card.Line>();
    lines.add(new Card.Line(german ? "Aufgabe" : "Task", title));
    if (!when.isEmpty()) {
      lines.add(new Card.Line(german ? "Fällig" : "Due", when));
    }
    list.ifPresent(name -> lines.add(new Card.Line(german ? "Liste" : "List", name)));
    String what =
        german
            ? (remind ? "Erinnerung eintragen" : "Aufgabe eintragen")
            : remind ? "Write down a reminder" : "Write down a task";
    return new Card(what, lines, "");
  }

  Card card(String what, Task task, Invocation call) {
    return new Card(
        what,
        card(
                false,
                task.title(),
                TaskTools.due(task, call.now().getZone(), german),
                Optional.empty())
            .lines(),
        "");
  }
}
