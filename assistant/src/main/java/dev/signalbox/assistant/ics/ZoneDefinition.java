package dev.signalbox.assistant.ics;

import dev.signalbox.assistant.lines.Component;
import dev.signalbox.assistant.lines.ContentLine;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reads a VTIMEZONE (RFC 5545 section 3.6.5) as zone rules; its changes are unfolded from 1970 to
 * 2100.
 */
final class ZoneDefinition {

  private static final LocalDateTime FROM = LocalDateTime.of(1970, 1, 1, 0, 0);
  private static final LocalDateTime TO = LocalDateTime.of(2100, 1, 1, 0, 0);

  private ZoneDefinition() {}

  static ZoneRules rules(Component definition) {
    TreeMap<LocalDateTime, ZoneOffset[]> changes = new TreeMap<>();
    definition.children().forEach(observance -> collect(observance, changes));
    if (changes.isEmpty()) {
      throw new ValueException(
          definition.line(),
          "the VTIMEZONE " + definition.plain("TZID") + " has no STANDARD time.");
    }
    ZoneOffset base = changes.firstEntry().getValue()[0];
    List<ZoneOffsetTransition> transitions = new ArrayList<>();
    ZoneOffset current = base;
    for (var change : changes.entrySet()) {
      ZoneOffset next = change.getValue()[1];
      if (!next.equals(current)) {
        transitions.add(ZoneOffsetTransition.of(change.getKey(), current, next));
        current = next;
      }
    }
    return ZoneRules.of(base, base, List.of(), transitions, List.of());
  }

  private static void collect(Component observance, Map<LocalDateTime, ZoneOffset[]> changes) {
    ZoneOffset[] offsets = {offset(observance, "TZOFFSETFROM"), offset(observance, "TZOFFSETTO")};
    ContentLine line = required(observance, "DTSTART");
    try {
      When.Floating onset = new When.Floating(WhenText.local(line.value().strip()));
      changes.put(onset.local(), offsets);
      observance
          .lines("RRULE")
          .flatMap(
              rule -> RecurrenceRule.of(rule.value()).between(onset, FROM, TO, offsets[0]).stream())
          .forEach(time -> changes.put(time, offsets));
      observance
          .lines("RDATE")
          .flatMap(dates -> List.of(dates.value().split(",")).stream())
          .forEach(date -> changes.put(WhenText.local(date.strip()), offsets));
    } catch (DateTimeException wrong) {
      throw new ValueException(line, wrong.getMessage() + ".");
    }
  }

  private static ZoneOffset offset(Component observance, String name) {
    ContentLine line = required(observance, name);
    String text = line.value().strip();
    try {
      return ZoneOffset.of(text);
    } catch (DateTimeException wrong) {
      throw new ValueException(line, "'" + text + "' is not an offset such as +0100.");
    }
  }

  private static ContentLine required(Component observance, String name) {
    return observance
        .first(name)
        .orElseThrow(
            () ->
                new ValueException(
                    observance.line(), "this " + observance.name() + " has no " + name + "."));
  }
}
