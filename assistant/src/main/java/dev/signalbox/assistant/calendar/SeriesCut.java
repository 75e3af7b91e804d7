package dev.signalbox.assistant.calendar;

import dev.signalbox.assistant.ics.RecurrenceRule;
import dev.signalbox.assistant.ics.Stamps;
import dev.signalbox.assistant.ics.When;
import dev.signalbox.assistant.ics.ZoneTable;
import dev.signalbox.assistant.lines.Component;
import dev.signalbox.assistant.lines.ContentLine;
import dev.signalbox.assistant.lines.FileException;
import dev.signalbox.assistant.lines.Item;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes instances out of a series: one, or all from a moment on. */
final class SeriesCut {

  private final Item item;
  private final Series series;
  private final Instant now;
  private final ZoneId person;
  private final ZoneTable zones;

  SeriesCut(Item item, Series series, Instant now) {
    this.item = item;
    this.series = series;
    this.now = now;
    this.person = series.person();
    this.zones = new ZoneTable(item.zones().toList());
  }

  List<Component> without(Instant original) {
    Series.Instance found =
        series
            .instance(original)
            .orElseThrow(
                () ->
                    refused(
                        "it has no instance that would begin at "
                            + original
                            + "; list its occurrences."));
    if (found.source().future()) {
      throw refused(
          "this instance is changed together with all later ones (RANGE=THISANDFUTURE); cancel it in the program that made it.");
    }
    if (!series.repeats()) {
      return List.of();
    }
    List<Component> components = new ArrayList<>();
    for (Component component : item.components()) {
      EventParts part = part(component);
      if (part.master()) {
        When form = part.event().start();
        When excluded = form.at(form.localOf(found.original().instant(person), person));
        components.add(touched(component.plus(excluded.line("EXDATE"))));
      } else if (!part.equals(found.source())) {
        components.add(component);
      }
    }
    return components;
  }

  List<Component> endedBefore(Instant from) {
    if (!series.repeats()) {
      throw refused("it is not a series; cancel it instead.");
    }
    List<Component> components = new ArrayList<>();
    for (Component component : item.components()) {
      EventParts part = part(component);
      Optional<When> instance = part.event().recurrenceId();
      if (instance.isPresent()
          ? instance.get().instant(person).isBefore(from)
          : keeps(part, from)) {
        components.add(part.master() ? ended(part, from) : component);
      }
    }
    return components;
  }

  private boolean keeps(EventParts master, Instant from) {
    return master.event().start().instant(person).isBefore(from);
  }

  private Component ended(EventParts master, Instant from) {
    Component changed = master.component();
    for (String property : List.of("RDATE", "EXDATE")) {
      changed = datesBefore(changed, property, from);
    }
    When start = master.event().start();
    return touched(
        changed.replacing(
            "RRULE", line -> Optional.of(line.withValue(ended(line.value(), start, from)))));
  }

  /** A rule that ended before anyway stays as it is. */
  private String ended(String text, When start, Instant from) {
    RecurrenceRule rule = RecurrenceRule.of(text);
    if (endsBefore(rule, start, from)) {
      return text;
    }
    Instant lastMoment = from.minusSeconds(1);
    When last = start.at(start.localOf(lastMoment, person));
    return rule.until(
            last instanceof When.Zoned ? Stamps.line("UNTIL", lastMoment).value() : last.value())
        .text();
  }

  private boolean endsBefore(RecurrenceRule rule, When start, Instant from) {
    if (rule.count().isPresent()) {
      LocalDateTime until = start.localOf(from.minusSeconds(1), person);
      int before = rule.between(start, start.local(), until, person).size();
      return before >= rule.count().getAsInt();
    }
    return rule.until()
        .map(value -> zones.read(ContentLine.of("UNTIL", value)))
        .filter(
            until ->
                until instanceof When.Day(var date)
                    ? !date.plusDays(1).atStartOfDay(person).toInstant().isAfter(from)
                    : until.instant(person).isBefore(from))
        .isPresent();
  }

  private Component datesBefore(Component component, String property, Instant from) {
    return component.replacing(
        property,
        line -> {
          List<String> all = EventReader.values(line);
          List<String> kept =
              all.stream()
                  .filter(value -> zones.read(line, begin(value)).instant(person).isBefore(from))
                  .toList();
          if (kept.equals(all)) {
            return Optional.of(line);
          }
          return kept.isEmpty()
              ? Optional.empty()
              : Optional.of(line.withValue(String.join(",", kept)));
        });
  }

  private static String begin(String value) {
    int slash = value.indexOf('/');
    return slash < 0 ? value : value.substring(0, slash);
  }

  private EventParts part(Component component) {
    return series.parts().stream()
        .filter(part -> part.component().equals(component))
        .findFirst()
        .orElseThrow(
            () ->
                refused(
                    "this UID is also used for a "
                        + component.name()
                        + "; give one of them another UID."));
  }

  private Component touched(Component component) {
    return Stamps.touched(component, now);
  }

  private FileException.Refused refused(String why) {
    return new FileException.Refused(item.file(), item.uid(), why);
  }
}
