package dev.signalbox.assistant.calendar;

import dev.signalbox.assistant.ics.RecurrenceRule;
import dev.signalbox.assistant.ics.Span;
import dev.signalbox.assistant.ics.When;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An event with all that changes its instances, and how it unfolds (RFC 5545 section 3.8.5). */
record Series(List<EventParts> parts, ZoneId person) {

  /**
   * One time at which it happens.
   *
   * @param source the component that says what happens then
   * @param original its start had nobody moved it
   */
  record Instance(EventParts source, When start, Span length, When original) {}

  Series {
    parts = List.copyOf(parts);
  }

  List<EventParts> masters() {
    return parts.stream().filter(EventParts::master).toList();
  }

  List<EventParts> overrides() {
    return parts.stream().filter(part -> !part.master()).toList();
  }

  /** Whether it happens more than once, or could. */
  boolean repeats() {
    return parts.stream()
        .anyMatch(part -> !part.master() || !part.rules().isEmpty() || !part.added().isEmpty());
  }

  /** What happens in {@code [from, to)}, also what is cancelled. */
  List<Occurrence> between(Instant from, Instant to) {
    List<Occurrence> found = new ArrayList<>();
    for (Instance instance : instances(from, to)) {
      Occurrence occurrence = occurrence(instance);
      if (occurrence.during(from, to)) {
        found.add(occurrence);
      }
    }
    return found;
  }

  /** The instance whose original start is this moment. */
  Optional<Instance> instance(Instant original) {
    return instances(original, original.plusSeconds(1)).stream()
        .filter(instance -> instance.original().instant(person).equals(original))
        .findFirst();
  }

  Occurrence occurrence(Instance instance) {
    Instant end = EventParts.end(instance.start(), instance.length(), person);
    return new Occurrence(
        instance.source().event(),
        instance.start().instant(person).atZone(person),
        end.atZone(person),
        repeats() ? Optional.of(instance.original().instant(person)) : Optional.empty());
  }

  /** All that may touch the window, and all changed instances wherever they are now. */
  private List<Instance> instances(Instant from, Instant to) {
    List<Instance> found = new ArrayList<>();
    for (EventParts override : overrides()) {
      When original = override.event().recurrenceId().orElseThrow();
      found.add(
          new Instance(override, override.event().start(), override.event().length(), original));
    }
    for (EventParts master : masters()) {
      for (EventParts.Added start : starts(master, from, to)) {
        boolean replaced =
            overrides().stream().anyMatch(part -> part.replaces(start.start(), person));
        boolean excluded =
            master.excluded().stream().anyMatch(day -> EventParts.same(day, start.start(), person));
        if (!replaced && !excluded) {
          found.add(changed(master, start));
        }
      }
    }
    return found;
  }

  private List<EventParts.Added> starts(EventParts master, Instant from, Instant to) {
    Event event = master.event();
    List<EventParts.Added> starts = new ArrayList<>();
    if (event.rules().isEmpty()) {
      starts.add(new EventParts.Added(event.start(), event.length()));
    }
    LocalDateTime first = event.start().localOf(earliest(event, from), person);
    LocalDateTime last = event.start().localOf(to, person).plusDays(1);
    for (RecurrenceRule rule : event.rules()) {
      for (LocalDateTime local : rule.between(event.start(), first, last, person)) {
        starts.add(new EventParts.Added(event.start().at(local), event.length()));
      }
    }
    starts.addAll(master.added());
    return distinct(starts);
  }

  /**
   * An instance that began this early may still be going on, also after a change of all later ones.
   */
  private Instant earliest(Event event, Instant from) {
    long days = event.length().days() + event.length().time().toDays() + 2;
    for (EventParts override : overrides()) {
      if (override.future()) {
        days += Math.abs(shift(override).toDays()) + override.event().length().days() + 1;
      }
    }
    return from.minusSeconds(days * 86_400);
  }

  /** What a change of all later instances makes of one. */
  private Instance changed(EventParts master, EventParts.Added start) {
    Instant moment = start.start().instant(person);
    Optional<EventParts> future =
        overrides().stream()
            .filter(part -> part.future() && !originalOf(part).isAfter(moment))
            .max(Comparator.comparing(this::originalOf));
    if (future.isEmpty()) {
      return new Instance(master, start.start(), start.length(), start.start());
    }
    Event event = future.get().event();
    LocalDateTime local = start.start().local().plus(shift(future.get()));
    return new Instance(future.get(), event.start().at(local), event.length(), start.start());
  }

  private Instant originalOf(EventParts override) {
    return override.event().recurrenceId().orElseThrow().instant(person);
  }

  private Duration shift(EventParts override) {
    When start = override.event().start();
    return Duration.between(start.localOf(originalOf(override), person), start.local());
  }

  private List<EventParts.Added> distinct(List<EventParts.Added> starts) {
    List<EventParts.Added> distinct = new ArrayList<>();
    Set<Instant> seen = new HashSet<>();
    for (EventParts.Added start : starts) {
      if (seen.add(start.start().instant(person))) {
        distinct.add(start);
      }
    }
    return distinct;
  }
}
