package dev.signalbox.assistant.tasks;

import dev.signalbox.assistant.ics.Stamps;
import dev.signalbox.assistant.ics.ZoneText;
import dev.signalbox.assistant.lines.Component;
import dev.signalbox.assistant.lines.ContentLine;
import dev.signalbox.assistant.lines.Entry;
import dev.signalbox.assistant.lines.Parameter;
import dev.signalbox.assistant.lines.TextValue;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Writes tasks. */
final class TaskText {

  private TaskText() {}

  /** The VTODO of a draft, after the zone that it needs. */
  static List<Component> of(TaskDraft draft, Instant now) {
    List<Entry> entries = new ArrayList<>();
    entries.add(ContentLine.of("UID", draft.uid()));
    entries.add(Stamps.line("DTSTAMP", now));
    entries.add(ContentLine.ofText("SUMMARY", draft.title()));
    entries.add(ContentLine.of("STATUS", "NEEDS-ACTION"));
    draft.rule().ifPresent(rule -> draft.due().ifPresent(due -> entries.add(due.line("DTSTART"))));
    draft.due().ifPresent(due -> entries.add(due.line("DUE")));
    draft.rule().ifPresent(rule -> entries.add(ContentLine.of("RRULE", rule.text())));
    if (draft.priority() != Priority.NONE) {
      entries.add(ContentLine.of("PRIORITY", Integer.toString(draft.priority().number())));
    }
    if (!draft.lists().isEmpty()) {
      entries.add(
          ContentLine.of(
              "CATEGORIES",
              String.join(",", draft.lists().stream().map(TextValue::escape).toList())));
    }
    if (!draft.notes().isEmpty()) {
      entries.add(ContentLine.ofText("DESCRIPTION", draft.notes()));
    }
    draft.reminder().ifPresent(before -> entries.add(alarm(draft.title(), before)));
    List<Component> components = new ArrayList<>();
    draft.due().flatMap(due -> ZoneText.neededBy(due)).ifPresent(components::add);
    components.add(Component.of("VTODO", entries));
    return components;
  }

  /** Counted from the due time, so that it moves along when the task repeats. */
  private static Component alarm(String title, Duration before) {
    return Component.of(
        "VALARM",
        List.of(
            ContentLine.of("ACTION", "DISPLAY"),
            ContentLine.ofText("DESCRIPTION", title),
            ContentLine.of("TRIGGER", List.of(Parameter.of("RELATED", "END")), trigger(before))));
  }

  private static String trigger(Duration before) {
    String amount = "PT" + before.abs().toMinutes() + "M";
    return before.isNegative() || before.isZero() ? amount : "-" + amount;
  }
}
