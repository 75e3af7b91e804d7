package dev.signalbox.assistant.ics;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;

/**
 * A time zone as a calendar names it.
 *
 * @param name the TZID, exactly as in the file; {@code UTC} for times that end in Z
 * @param rules its offsets
 */
public record Zone(String name, ZoneRules rules) {

  /** Universal time. */
  public static final Zone UTC = new Zone("UTC", ZoneOffset.UTC.getRules());

  /** The zone with its IANA name; an offset of zero is {@link #UTC}. */
  public static Zone of(ZoneId id) {
    boolean universal = id.normalized().equals(ZoneOffset.UTC) || id.getId().endsWith("UTC");
    return universal ? UTC : new Zone(id.getId(), id.getRules());
  }

  /** Whether times in it are written with a Z. */
  public boolean universal() {
    return name.equals(UTC.name());
  }
}
