package dev.signalbox.assistant.tasks;

import dev.signalbox.assistant.ics.RecurrenceRule;
import dev.signalbox.assistant.ics.Span;
import dev.signalbox.assistant.ics.ValueException;
import dev.signalbox.assistant.ics.When;
import dev.signalbox.assistant.ics.ZoneTable;
import dev.signalbox.assistant.lines.Component;
import dev.signalbox.assistant.lines.ContentLine;
import dev.signalbox.assistant.lines.Item;
import dev.signalbox.assistant.lines.TextValue;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads VTODO components. */
final class TaskReader {

  private final ZoneId person;
  private final ZoneTable zones;

  TaskReader(Item item, ZoneId person) {
    this.person = person;
    this.zones = new ZoneTable(item.zones().toList());
  }

  static boolean isTask(Component component) {
    return component.name().equals("VTODO");
  }

  /**
   * The component that stands for the whole task; changed instances of a repeating one are left
   * alone.
   */
  static Optional<Component> main(Item item) {
    return item.components().stream()
        .filter(one -> isTask(one) && one.first("RECURRENCE-ID").isEmpty())
        .findFirst();
  }

  Task read(Item item, Component component) {
    Optional<When> due = due(component);
    String status = component.plain("STATUS").strip().toUpperCase(Locale.ROOT);
    Optional<Instant> completed =
        component.first("COMPLETED").map(zones::read).map(when -> when.instant(person));
    boolean done =
        status.equals("COMPLETED")
            || status.equals("CANCELLED")
            || (status.isEmpty() && completed.isPresent());
    return new Task(
        item.uid(),
        component.plain("SUMMARY").strip(),
        due,
        Priority.of(component.plain("PRIORITY")),
        lists(component),
        reminders(component, due),
        component.first("RRULE").map(TaskReader::rule),
        component.plain("DESCRIPTION"),
        done,
        completed,
        item.file());
  }

  /** DUE, or DTSTART with DURATION; DTSTART alone is when to begin and no deadline. */
  Optional<When> due(Component component) {
    Optional<When> due = component.first("DUE").map(zones::read);
    Optional<When> start = component.first("DTSTART").map(zones::read);
    Optional<Span> duration = component.first("DURATION").map(Span::read);
    if (due.isPresent() || start.isEmpty() || duration.isEmpty()) {
      return due;
    }
    When begin = start.get();
    Instant end = duration.get().after(begin.instant(person), begin.rules(person));
    return Optional.of(begin.at(begin.localOf(end, person)));
  }

  Optional<When> start(Component component) {
    return component.first("DTSTART").map(zones::read);
  }

  private List<Instant> reminders(Component component, Optional<When> due) {
    List<Instant> reminders = new ArrayList<>();
    component
        .children()
        .filter(child -> child.name().equals("VALARM"))
        .forEach(
            alarm ->
                alarm
                    .first("TRIGGER")
                    .flatMap(trigger -> reminder(component, trigger, due))
                    .ifPresent(reminders::add));
    reminders.sort(null);
    return reminders;
  }

  private Optional<Instant> reminder(Component component, ContentLine trigger, Optional<When> due) {
    if (trigger.parameter("VALUE").filter("DATE-TIME"::equalsIgnoreCase).isPresent()) {
      return Optional.of(zones.read(trigger).instant(person));
    }
    boolean fromEnd = trigger.parameter("RELATED").filter("END"::equalsIgnoreCase).isPresent();
    Optional<When> start = start(component);
    Optional<When> anchor = fromEnd || start.isEmpty() ? due : start;
    Span span = Span.read(trigger);
    return anchor.map(when -> span.after(when.instant(person), when.rules(person)));
  }

  private static List<String> lists(Component component) {
    return component
        .lines("CATEGORIES")
        .flatMap(line -> TextValue.split(line.value(), ',').stream())
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .toList();
  }

  static RecurrenceRule rule(ContentLine line) {
    try {
      return RecurrenceRule.of(line.value());
    } catch (ValueException wrong) {
      throw new ValueException(line, wrong.what());
    }
  }
}
