package dev.signalbox.runtime.store;

import dev.signalbox.core.journal.JournalEvent;
import java.time.DateTimeException;
import java.time.Instant;

/**
 * Events as rows of the journal. Time and kind are columns of their own and stand nowhere else, so
 * that they cannot disagree with the rest. The tags are for good: a changed one makes old journals
 * unreadable.
 */
final class EventCodec {

  private EventCodec() {}

  /** What of a row makes the event. */
  record Row(String at, String kind, String json) {}

  /**
   * An event as a row.
   *
   * @throws MalformedException if a value in it is nested too deeply to be written
   */
  static Row write(JournalEvent event) {
    return new Row(
        event.at().toString(), EventTags.of(event), Json.write(EventWriter.fields(event)));
  }

  /**
   * The event of a row.
   *
   * @throws MalformedException if the row is not what {@link #write} makes
   */
  static JournalEvent read(Row row) {
    try {
      return EventReader.read(row.kind(), Instant.parse(row.at()), Part.of(Json.read(row.json())));
    } catch (IllegalArgumentException | DateTimeException e) {
      throw new MalformedException("", String.valueOf(e.getMessage()));
    }
  }
}
