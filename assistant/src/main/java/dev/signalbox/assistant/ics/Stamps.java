package dev.signalbox.assistant.ics;

import dev.signalbox.assistant.lines.Component;
import dev.signalbox.assistant.lines.ContentLine;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** The marks of a change: when, and which version (RFC 5545 section 3.8.7). */
public final class Stamps {

  private Stamps() {}

  /** An instant in universal time, to the second. */
  public static ContentLine line(String property, Instant instant) {
    Instant second = instant.truncatedTo(ChronoUnit.SECONDS);
    return new When.Zoned(second.atOffset(ZoneOffset.UTC).toLocalDateTime(), Zone.UTC)
        .line(property);
  }

  /**
   * Marks a component as changed: other programs see by SEQUENCE which version is newer (RFC 5546
   * section 2.1.4).
   */
  public static Component touched(Component component, Instant now) {
    return component
        .with(line("DTSTAMP", now))
        .with(line("LAST-MODIFIED", now))
        .with(ContentLine.of("SEQUENCE", Integer.toString(sequence(component) + 1)));
  }

  /** What is not a number counts as none. */
  private static int sequence(Component component) {
    try {
      return Integer.parseInt(component.plain("SEQUENCE").strip());
    } catch (NumberFormatException none) {
      return 0;
    }
  }
}
