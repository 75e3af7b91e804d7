package dev.signalbox.assistant.calendar;

import dev.signalbox.assistant.ics.Stamps;
import dev.signalbox.assistant.ics.ValueException;
import dev.signalbox.assistant.lines.Component;
import dev.signalbox.assistant.lines.ContentLine;
import dev.signalbox.assistant.lines.FileChange;
import dev.signalbox.assistant.lines.FileException;
import dev.signalbox.assistant.lines.Item;
import dev.signalbox.assistant.lines.LineStore;
import dev.signalbox.assistant.lines.Problem;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What changes to events would be, at one moment. Nothing is written: give the result to {@link
 * EventCalendar#apply}.
 *
 * <p>Each throws {@link FileException.Missing} for an unknown UID, {@link FileException.Broken} for
 * an event that makes no sense, and {@link FileException.Refused} for what the event cannot do.
 */
public final class EventProposals {

  private final LineStore store;
  private final ZoneId zone;
  private final Instant now;

  EventProposals(LineStore store, ZoneId zone, Instant now) {
    this.store = store;
    this.zone = zone;
    this.now = now;
  }

  /** A new event; changes nothing when its UID is there already. */
  public FileChange create(EventDraft draft) {
    return store.proposeNew(draft.uid(), draft.calendar(), EventText.of(draft, now));
  }

  /**
   * Moves an event, or a whole series with its changed instances, so that it begins at another
   * time; it keeps its length, and its own zone.
   *
   * @param start of the event, or of the first occurrence of the series
   */
  public FileChange move(String uid, ZonedDateTime start) {
    Item item = item(uid);
    return store.propose(item, new SeriesMove(item, series(item), now).whole(start.toInstant()));
  }

  /**
   * Moves one instance of a series.
   *
   * @param original which one: {@link Occurrence#original}
   * @param start when it is to begin; it keeps its length
   */
  public FileChange moveInstance(String uid, Instant original, ZonedDateTime start) {
    Item item = item(uid);
    return store.propose(
        item, new SeriesMove(item, series(item), now).instance(original, start.toInstant()));
  }

  /** Changes how long an event, or each occurrence of a series, takes. */
  public FileChange resize(String uid, Duration length) {
    Item item = item(uid);
    return store.propose(item, new SeriesMove(item, series(item), now).resized(length));
  }

  /** Removes an event, or a whole series. */
  public FileChange cancel(String uid) {
    return store.propose(item(uid), List.of());
  }

  /**
   * Removes one instance of a series.
   *
   * @param original which one: {@link Occurrence#original}
   */
  public FileChange cancelInstance(String uid, Instant original) {
    Item item = item(uid);
    return store.propose(item, new SeriesCut(item, series(item), now).without(original));
  }

  /**
   * Ends a series, with what was changed in its later instances; when nothing would be left, the
   * event goes.
   *
   * @param from the first moment at which it shall not begin any more
   */
  public FileChange endSeries(String uid, Instant from) {
    Item item = item(uid);
    return store.propose(item, new SeriesCut(item, series(item), now).endedBefore(from));
  }

  /** Gives an event or series another title; instances that had one of their own keep it. */
  public FileChange retitle(String uid, String title) {
    return retext(uid, "SUMMARY", title);
  }

  /** Gives an event or series another place; instances that had one of their own keep it. */
  public FileChange relocate(String uid, String location) {
    return retext(uid, "LOCATION", location);
  }

  /**
   * Adds somebody to an event or to every instance of a series; changes nothing for an address that
   * is there already.
   */
  public FileChange invite(String uid, Attendee attendee) {
    return rewrite(
        uid,
        component -> {
          boolean there =
              component
                  .lines("ATTENDEE")
                  .anyMatch(line -> Attendee.read(line).email().equalsIgnoreCase(attendee.email()));
          return there ? component : touched(component.plus(attendee.line()));
        });
  }

  private FileChange retext(String uid, String property, String text) {
    Item item = item(uid);
    String old =
        item.components().stream()
            .filter(EventReader::isEvent)
            .findFirst()
            .map(one -> one.plain(property))
            .orElse("");
    ContentLine line = ContentLine.ofText(property, text);
    return rewrite(
        uid,
        component -> {
          boolean shared = component.plain(property).equals(old);
          Component changed = text.isEmpty() ? component.without(property) : component.with(line);
          return shared && !old.equals(text) ? touched(changed) : component;
        });
  }

  private FileChange rewrite(String uid, UnaryOperator<Component> change) {
    Item item = item(uid);
    List<Component> components = new ArrayList<>();
    for (Component component : item.components()) {
      components.add(EventReader.isEvent(component) ? change.apply(component) : component);
    }
    return store.propose(item, components);
  }

  private Component touched(Component component) {
    return Stamps.touched(component, now);
  }

  private Item item(String uid) {
    return store
        .find(uid)
        .filter(item -> item.components().stream().anyMatch(EventReader::isEvent))
        .orElseThrow(() -> new FileException.Missing(store.path(), uid));
  }

  private Series series(Item item) {
    return series(item, zone);
  }

  static Series series(Item item, ZoneId zone) {
    try {
      return new EventReader(item, zone).read();
    } catch (ValueException wrong) {
      throw new FileException.Broken(new Problem(item.file(), wrong.line(), wrong.what()));
    }
  }
}
