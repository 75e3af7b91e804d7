package dev.signalbox.assistant.calendar;

import dev.signalbox.assistant.ics.ValueException;
import dev.signalbox.assistant.lines.FileChange;
import dev.signalbox.assistant.lines.FileException;
import dev.signalbox.assistant.lines.Item;
import dev.signalbox.assistant.lines.LineStore;
import dev.signalbox.assistant.lines.Problem;
import dev.signalbox.assistant.lines.Snapshot;
import dev.signalbox.assistant.lookup.Words;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The events of a person. It reads the files anew each time, so that what other programs write is
 * seen, and keeps nothing. Cancelled events are not listed; {@link #event} still finds them.
 */
public final class EventCalendar {

  private final LineStore store;
  private final ZoneId zone;
  private final InstantSource clock;

  /**
   * Opens a calendar; nothing is read yet.
   *
   * @param store where the events are; tasks may share it
   * @param zone where the person is: for floating times, whole days, and the zone of every answer
   * @param clock for the time stamps of changes
   */
  public EventCalendar(LineStore store, ZoneId zone, InstantSource clock) {
    this.store = store;
    this.zone = zone;
    this.clock = clock;
  }

  /** What happens in {@code [from, to)}, and what could not be understood. */
  public Agenda occurrences(Instant from, Instant to) {
    Snapshot snapshot = store.read();
    List<Occurrence> found = new ArrayList<>();
    List<Problem> problems = new ArrayList<>(snapshot.problems());
    for (Item item : snapshot.items()) {
      try {
        if (item.components().stream().anyMatch(EventReader::isEvent)) {
          found.addAll(new EventReader(item, zone).read().between(from, to));
        }
      } catch (ValueException wrong) {
        int line = wrong.line() > 0 ? wrong.line() : item.components().getFirst().line();
        problems.add(new Problem(item.file(), line, wrong.what()));
      }
    }
    found.removeIf(one -> one.event().status() == Status.CANCELLED);
    found.sort(Comparator.comparing(Occurrence::start).thenComparing(Occurrence::title));
    return new Agenda(found, problems);
  }

  /**
   * The event or series with this UID as it is written.
   *
   * @throws FileException.Broken if it is there but makes no sense
   */
  public Optional<Event> event(String uid) {
    return store
        .find(uid)
        .map(item -> series(item).parts())
        .filter(parts -> !parts.isEmpty())
        .map(
            parts ->
                parts.stream()
                    .filter(EventParts::master)
                    .findFirst()
                    .orElse(parts.getFirst())
                    .event());
  }

  /** SHA-256 of everything that is written under a UID: it tells whether anything changed. */
  public Optional<String> etag(String uid) {
    return store.find(uid).map(Item::etag);
  }

  /**
   * Occurrences that fit best, by start: exact words win over beginnings, and these over words that
   * are one letter off.
   */
  public List<Occurrence> find(EventQuery query) {
    List<Occurrence> there =
        occurrences(query.from(), query.to()).occurrences().stream()
            .filter(one -> query.at().isEmpty() || startsAt(one, query))
            .toList();
    Words wanted = Words.of(query.words());
    return wanted.isEmpty() ? there : Words.best(there, wanted, EventCalendar::words);
  }

  /**
   * What takes up time in {@code [from, to)}: not what is transparent, cancelled or for whole days.
   */
  public List<Occurrence> blocking(Instant from, Instant to) {
    return occurrences(from, to).occurrences().stream()
        .filter(one -> one.event().blocks() && one.length().isPositive())
        .toList();
  }

  /** Each pair of events that overlap in {@code [from, to)}. */
  public List<Conflict> conflicts(Instant from, Instant to) {
    return TimeUse.conflicts(blocking(from, to));
  }

  /**
   * Times in which nothing is, as long as they last, by start.
   *
   * @param from first moment
   * @param to moment after the last
   * @param atLeast how long a time must be to count
   * @param hours when the person wants to be asked
   */
  public List<FreeSlot> freeSlots(Instant from, Instant to, Duration atLeast, WorkingHours hours) {
    return TimeUse.free(blocking(from, to), from.atZone(zone), to.atZone(zone), atLeast, hours);
  }

  /** What changes would be; nothing happens until {@link #apply}. */
  public EventProposals propose() {
    return new EventProposals(store, zone, clock.instant());
  }

  /**
   * Carries out a change, once however often it is called; {@code apply(change.inverse())} undoes
   * it.
   *
   * @throws FileException if the event was changed meanwhile or the file cannot be written
   */
  public FileChange apply(FileChange change) {
    return store.apply(change);
  }

  private Series series(Item item) {
    return EventProposals.series(item, zone);
  }

  private static boolean startsAt(Occurrence one, EventQuery query) {
    return !one.event().allDay()
        && query.at().filter(one.start().toLocalTime()::equals).isPresent();
  }

  private static Words words(Occurrence one) {
    List<String> texts = new ArrayList<>(List.of(one.title(), one.event().location()));
    one.event().organizer().ifPresent(person -> texts.add(person.name() + " " + person.email()));
    one.event().attendees().forEach(person -> texts.add(person.name() + " " + person.email()));
    return Words.of(texts.toArray(String[]::new));
  }
}
