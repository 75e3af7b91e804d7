package dev.signalbox.assistant.calendar;

import dev.signalbox.assistant.ics.Stamps;
import dev.signalbox.assistant.ics.ZoneText;
import dev.signalbox.assistant.lines.Component;
import dev.signalbox.assistant.lines.ContentLine;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Writes events. */
final class EventText {

  private EventText() {}

  /** The VEVENT of a draft, after the zone that it needs. */
  static List<Component> of(EventDraft draft, Instant now) {
    List<ContentLine> lines = new ArrayList<>();
    lines.add(ContentLine.of("UID", draft.uid()));
    lines.add(Stamps.line("DTSTAMP", now));
    lines.add(draft.start().line("DTSTART"));
    lines.add(draft.end().line("DTEND"));
    draft.rule().ifPresent(rule -> lines.add(ContentLine.of("RRULE", rule.text())));
    lines.add(ContentLine.ofText("SUMMARY", draft.title()));
    addText(lines, "LOCATION", draft.location());
    addText(lines, "DESCRIPTION", draft.notes());
    draft.attendees().forEach(attendee -> lines.add(attendee.line()));
    List<Component> components = new ArrayList<>();
    ZoneText.neededBy(draft.start()).ifPresent(components::add);
    components.add(Component.of("VEVENT", lines));
    return components;
  }

  private static void addText(List<ContentLine> lines, String name, String text) {
    if (!text.isEmpty()) {
      lines.add(ContentLine.ofText(name, text));
    }
  }
}
