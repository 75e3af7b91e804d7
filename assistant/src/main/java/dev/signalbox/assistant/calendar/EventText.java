package dev.signalbox.assistant.calendar;

import dev.signalbox.assistant.ics.When;
import dev.signalbox.assistant.ics.Zone;
import dev.signalbox.assistant.ics.ZoneText;
import dev.signalbox.assistant.lines.Component;
import dev.signalbox.assistant.lines.ContentLine;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Writes events. */
final class EventText {

  private EventText() {}

  /** The VEVENT of a draft, after the zone that it needs. */
  static List<Component> of(EventDraft draft, Instant now) {
    List<ContentLine> lines = new ArrayList<>();
    lines.add(ContentLine.of("UID", draft.uid()));
    lines.add(stamp("DTSTAMP", now));
    lines.add(draft.start().line("DTSTART"));
    lines.add(draft.end().line("DTEND"));
    draft.rule().ifPresent(rule -> lines.add(ContentLine.of("RRULE", rule.text())));
    lines.add(ContentLine.ofText("SUMMARY", draft.title()));
    addText(lines, "LOCATION", draft.location());
    addText(lines, "DESCRIPTION", draft.notes());
    draft.attendees().forEach(attendee -> lines.add(attendee.line()));
    List<Component> components = new ArrayList<>();
    if (draft.start() instanceof When.Zoned zoned && !zoned.zone().universal()) {
      Instant first = zoned.instant(ZoneOffset.UTC);
      components.add(ZoneText.of(ZoneId.of(zoned.zone().name()), first));
    }
    components.add(Component.of("VEVENT", lines));
    return components;
  }

  /**
   * Marks a component as changed: another program sees by SEQUENCE which version is newer (RFC 5546
   * section 2.1.4).
   */
  static Component touched(Component component, Instant now) {
    int sequence = 0;
    try {
      sequence = Integer.parseInt(component.plain("SEQUENCE").strip());
    } catch (NumberFormatException none) {
      // no number counts as zero
    }
    return component
        .with(stamp("DTSTAMP", now))
        .with(stamp("LAST-MODIFIED", now))
        .with(ContentLine.of("SEQUENCE", Integer.toString(sequence + 1)));
  }

  static ContentLine stamp(String property, Instant now) {
    Instant second = now.truncatedTo(ChronoUnit.SECONDS);
    return new When.Zoned(second.atOffset(ZoneOffset.UTC).toLocalDateTime(), Zone.UTC)
        .line(property);
  }

  private static void addText(List<ContentLine> lines, String name, String text) {
    if (!text.isEmpty()) {
      lines.add(ContentLine.ofText(name, text));
    }
  }
}
