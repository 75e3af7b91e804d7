package dev.signalbox.assistant.calendar;

import dev.signalbox.assistant.ics.RecurrenceRule;
import dev.signalbox.assistant.ics.Span;
import dev.signalbox.assistant.ics.ValueException;
import dev.signalbox.assistant.ics.When;
import dev.signalbox.assistant.ics.ZoneTable;
import dev.signalbox.assistant.lines.Component;
import dev.signalbox.assistant.lines.ContentLine;
import dev.signalbox.assistant.lines.Item;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads the VEVENT components of one UID. */
final class EventReader {

  private final Item item;
  private final ZoneId person;
  private final ZoneTable zones;

  EventReader(Item item, ZoneId person) {
    this.item = item;
    this.person = person;
    this.zones = new ZoneTable(item.zones().toList());
  }

  static boolean isEvent(Component component) {
    return component.name().equals("VEVENT");
  }

  /**
   * All of them as one series.
   *
   * @throws ValueException if something in them makes no sense
   */
  Series read() {
    return new Series(
        item.components().stream().filter(EventReader::isEvent).map(this::read).toList(), person);
  }

  private EventParts read(Component component) {
    ContentLine line =
        component
            .first("DTSTART")
            .orElseThrow(
                () -> new ValueException(component.line(), "this VEVENT has no DTSTART; add one."));
    When start = zones.read(line);
    Optional<ContentLine> instance = component.first("RECURRENCE-ID");
    Span length = length(component, start);
    Event event =
        new Event(
            item.uid(),
            component.plain("SUMMARY").strip(),
            start,
            length,
            component.plain("LOCATION").strip(),
            component.first("ORGANIZER").map(Attendee::read),
            component.lines("ATTENDEE").map(Attendee::read).toList(),
            component.plain("DESCRIPTION"),
            component.lines("RRULE").map(EventReader::rule).toList(),
            instance.map(zones::read),
            component.plain("TRANSP").strip().toUpperCase(Locale.ROOT).equals("TRANSPARENT"),
            Status.of(component.plain("STATUS")),
            item.file());
    boolean future = instance.flatMap(id -> id.parameter("RANGE")).isPresent();
    return new EventParts(event, component, added(component, length), excluded(component), future);
  }

  private static RecurrenceRule rule(ContentLine line) {
    try {
      return RecurrenceRule.of(line.value());
    } catch (ValueException wrong) {
      throw new ValueException(line, wrong.what());
    }
  }

  private Span length(Component component, When start) {
    Optional<ContentLine> end = component.first("DTEND");
    if (end.isPresent()) {
      return until(end.get(), start, zones.read(end.get()));
    }
    Optional<ContentLine> duration = component.first("DURATION");
    if (duration.isPresent()) {
      return Span.read(duration.get());
    }
    return start instanceof When.Day ? Span.ofDays(1) : Span.exact(Duration.ZERO);
  }

  private Span until(ContentLine line, When start, When end) {
    Duration exact = Duration.between(start.instant(person), end.instant(person));
    if (exact.isNegative()) {
      throw new ValueException(line, "the event ends before it begins.");
    }
    if (!(start instanceof When.Day) || !(end instanceof When.Day)) {
      return Span.exact(exact);
    }
    return Span.ofDays(Math.max(1, Duration.between(start.local(), end.local()).toDays()));
  }

  private List<EventParts.Added> added(Component component, Span length) {
    List<EventParts.Added> added = new ArrayList<>();
    component
        .lines("RDATE")
        .forEach(line -> values(line).forEach(value -> added.add(added(line, value, length))));
    return added;
  }

  private EventParts.Added added(ContentLine line, String value, Span length) {
    int slash = value.indexOf('/');
    if (slash < 0) {
      return new EventParts.Added(zones.read(line, value), length);
    }
    When start = zones.read(line, value.substring(0, slash));
    String rest = value.substring(slash + 1);
    Span own =
        rest.startsWith("P")
            ? Span.read(line.withValue(rest))
            : until(line, start, zones.read(line, rest));
    return new EventParts.Added(start, own);
  }

  private List<When> excluded(Component component) {
    List<When> excluded = new ArrayList<>();
    component
        .lines("EXDATE")
        .forEach(line -> values(line).forEach(value -> excluded.add(zones.read(line, value))));
    return excluded;
  }

  static List<String> values(ContentLine line) {
    return List.of(line.value().split(",", -1)).stream()
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .toList();
  }
}
