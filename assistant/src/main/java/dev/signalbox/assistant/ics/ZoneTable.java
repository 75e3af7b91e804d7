package dev.signalbox.assistant.ics;

import dev.signalbox.assistant.lines.Component;
import dev.signalbox.assistant.lines.ContentLine;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the zone names of one file mean. A name that IANA knows means that zone with its current
 * rules, also behind a prefix ({@code /example.com/Europe/Berlin}) or as a Windows name ({@code W.
 * Europe Standard Time}); any other means what the file's own VTIMEZONE says. Nothing is ever
 * fetched from a TZURL.
 */
public final class ZoneTable {

  private final List<Component> definitions;
  private final Map<String, Optional<Zone>> known = new HashMap<>();

  /** With the VTIMEZONE components of a file; they are read only when a name needs them. */
  public ZoneTable(List<Component> definitions) {
    this.definitions = List.copyOf(definitions);
  }

  /**
   * Reads a property that is a date or a date with time.
   *
   * @throws ValueException if the value or its zone makes no sense
   */
  public When read(ContentLine line) {
    return read(line, line.value().strip());
  }

  /** Reads one of several values of such a property. */
  public When read(ContentLine line, String value) {
    try {
      if (WhenText.isDate(value)) {
        return new When.Day(WhenText.date(value));
      }
      if (value.endsWith("Z") || value.endsWith("z")) {
        return new When.Zoned(WhenText.local(value.substring(0, value.length() - 1)), Zone.UTC);
      }
      Optional<String> name = line.parameter("TZID");
      return name.isEmpty()
          ? new When.Floating(WhenText.local(value))
          : new When.Zoned(WhenText.local(value), zone(line, name.get()));
    } catch (DateTimeException wrong) {
      throw new ValueException(line, wrong.getMessage() + ".");
    }
  }

  private Zone zone(ContentLine line, String name) {
    return known
        .computeIfAbsent(name, this::find)
        .orElseThrow(
            () ->
                new ValueException(
                    line,
                    "the time zone '"
                        + name
                        + "' is neither an IANA nor a Windows name and the file has no VTIMEZONE for it."));
  }

  private Optional<Zone> find(String name) {
    return ianaId(name)
        .or(() -> WindowsZones.ianaName(name).flatMap(ZoneTable::ianaId))
        .map(id -> new Zone(name, id.getRules()))
        .or(() -> defined(name));
  }

  private Optional<Zone> defined(String name) {
    return definitions.stream()
        .filter(one -> one.plain("TZID").equals(name))
        .findFirst()
        .map(
            definition ->
                ianaId(definition.plain("X-LIC-LOCATION"))
                    .map(id -> new Zone(name, id.getRules()))
                    .orElseGet(() -> new Zone(name, ZoneDefinition.rules(definition))));
  }

  /** Tries the whole name first, then what is behind each slash. */
  private static Optional<ZoneId> ianaId(String name) {
    String rest = name.indexOf(' ') < 0 ? name : "";
    while (!rest.isEmpty()) {
      try {
        return Optional.of(ZoneId.of(rest));
      } catch (DateTimeException unknown) {
        int slash = rest.indexOf('/');
        rest = slash < 0 ? "" : rest.substring(slash + 1);
      }
    }
    return Optional.empty();
  }
}
