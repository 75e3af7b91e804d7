package dev.signalbox.assistant.calendar;

import dev.signalbox.assistant.ics.RecurrenceRule;
import dev.signalbox.assistant.ics.Stamps;
import dev.signalbox.assistant.ics.When;
import dev.signalbox.assistant.ics.ZoneTable;
import dev.signalbox.assistant.lines.Component;
import dev.signalbox.assistant.lines.ContentLine;
import dev.signalbox.assistant.lines.FileException;
import dev.signalbox.assistant.lines.Item;
import dev.signalbox.assistant.lines.Parameter;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Gives an event, a series or one instance another time. */
final class SeriesMove {

  private final Item item;
  private final Series series;
  private final Instant now;
  private final ZoneId person;
  private final ZoneTable zones;

  SeriesMove(Item item, Series series, Instant now) {
    this.item = item;
    this.series = series;
    this.now = now;
    this.person = series.person();
    this.zones = new ZoneTable(item.zones().toList());
  }

  List<Component> whole(Instant start) {
    EventParts first = series.masters().stream().findFirst().orElse(series.parts().getFirst());
    When old = first.event().start();
    LocalDateTime local = old.localOf(start, person);
    Duration shift = Duration.between(old.local(), old.at(local).local());
    long days = ChronoUnit.DAYS.between(old.local().toLocalDate(), local.toLocalDate());
    return replaced(
        part -> part.master() ? shiftedMaster(part, shift, days) : shiftedOverride(part, shift));
  }

  List<Component> resized(Duration length) {
    return replaced(
        part -> {
          Event event = part.event();
          if (event.allDay() && length.toSeconds() % 86_400 != 0) {
            throw refused("it is for whole days; give whole days or move it to a time first.");
          }
          return touched(ended(part.component(), event.start(), length));
        });
  }

  List<Component> instance(Instant original, Instant start) {
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
          "this instance is changed together with all later ones (RANGE=THISANDFUTURE); move it in the program that made it.");
    }
    if (!series.repeats()) {
      return whole(start);
    }
    if (!found.source().master()) {
      return replaced(
          part -> part.equals(found.source()) ? startedAt(part, start) : part.component());
    }
    List<Component> components = new ArrayList<>(item.components());
    components.add(override(found, start));
    return components;
  }

  /**
   * A copy of the series for one instance: with its original start as its name, and without the
   * rules.
   */
  private Component override(Series.Instance instance, Instant start) {
    EventParts source = instance.source();
    Component bare =
        source
            .component()
            .without("RRULE")
            .without("RDATE")
            .without("EXDATE")
            .without("EXRULE")
            .with(instance.original().line("RECURRENCE-ID"));
    return timed(bare, source, start);
  }

  private Component startedAt(EventParts part, Instant start) {
    return timed(part.component(), part, start);
  }

  private Component timed(Component component, EventParts source, Instant start) {
    Event event = source.event();
    When moved = event.start().at(event.start().localOf(start, person));
    Instant end = EventParts.end(moved, event.length(), person);
    Component begun = component.with(moved.line("DTSTART"));
    return touched(
        component.first("DTEND").isEmpty() ? begun : begun.with(endLine(component, end)));
  }

  private ContentLine endLine(Component component, Instant end) {
    When old = zones.read(component.first("DTEND").orElseThrow());
    return old.at(old.localOf(end, person)).line("DTEND");
  }

  private Component ended(Component component, When start, Duration length) {
    LocalDateTime end =
        start instanceof When.Day
            ? start.local().plus(length)
            : start.localOf(start.instant(person).plus(length), person);
    return component.without("DURATION").with(start.at(end).line("DTEND"));
  }

  private Component shiftedMaster(EventParts part, Duration shift, long days) {
    When start = part.event().start();
    When moved = start.at(start.local().plus(shift));
    Component changed = timed(part.component(), part, moved.instant(person));
    for (String property : List.of("EXDATE", "RDATE")) {
      changed = changed.replacing(property, line -> Optional.of(shifted(line, shift)));
    }
    return changed.replacing(
        "RRULE",
        line -> {
          RecurrenceRule rule = RecurrenceRule.of(line.value());
          return Optional.of(line.withValue(shiftedRule(rule, start, shift, days).text()));
        });
  }

  private RecurrenceRule shiftedRule(RecurrenceRule rule, When start, Duration shift, long days) {
    RecurrenceRule moved =
        rule.shifted(days)
            .orElseThrow(
                () ->
                    refused(
                        "its rule "
                            + rule
                            + " names days that do not move along; end this series and create a new one."));
    Optional<When> until = until(rule, start);
    return until.isEmpty()
        ? moved
        : moved.until(utc(until.get(), until.get().at(until.get().local().plus(shift))));
  }

  /** The end of the rule in the form of the start, when it is a time. */
  private Optional<When> until(RecurrenceRule rule, When start) {
    return rule.until()
        .map(value -> zones.read(ContentLine.of("UNTIL", value)))
        .map(
            when ->
                when instanceof When.Day
                    ? when
                    : start.at(start.localOf(when.instant(person), person)));
  }

  private String utc(When old, When moved) {
    return old instanceof When.Zoned
        ? Stamps.line("UNTIL", moved.instant(person)).value()
        : moved.value();
  }

  private Component shiftedOverride(EventParts part, Duration shift) {
    When id = part.event().recurrenceId().orElseThrow();
    When start = part.event().start();
    boolean stayed = EventParts.same(id, start, person);
    ContentLine old = part.component().first("RECURRENCE-ID").orElseThrow();
    ContentLine moved = withRange(id.at(id.local().plus(shift)).line("RECURRENCE-ID"), old);
    Component renamed = part.component().with(moved);
    return stayed
        ? timed(renamed, part, start.at(start.local().plus(shift)).instant(person))
        : touched(renamed);
  }

  private static ContentLine withRange(ContentLine line, ContentLine old) {
    Optional<String> range = old.parameter("RANGE");
    if (range.isEmpty()) {
      return line;
    }
    List<Parameter> parameters = new ArrayList<>(line.parameters());
    parameters.add(Parameter.of("RANGE", range.get()));
    return ContentLine.of(line.name(), parameters, line.value());
  }

  private ContentLine shifted(ContentLine line, Duration shift) {
    List<String> values = new ArrayList<>();
    for (String value : EventReader.values(line)) {
      if (value.contains("/")) {
        throw refused(
            "it has further occurrences with their own length (RDATE with PERIOD); move them in the program that made them.");
      }
      When when = zones.read(line, value);
      values.add(when.at(when.local().plus(shift)).value());
    }
    return line.withValue(String.join(",", values));
  }

  private List<Component> replaced(Function<EventParts, Component> change) {
    List<Component> components = new ArrayList<>();
    for (Component component : item.components()) {
      components.add(
          series.parts().stream()
              .filter(part -> part.component().equals(component))
              .findFirst()
              .map(change)
              .orElse(component));
    }
    return components;
  }

  private Component touched(Component component) {
    return Stamps.touched(component, now);
  }

  private FileException.Refused refused(String why) {
    return new FileException.Refused(item.file(), item.uid(), why);
  }
}
