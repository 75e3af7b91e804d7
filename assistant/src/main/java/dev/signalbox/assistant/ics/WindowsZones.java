package dev.signalbox.assistant.ics;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Windows' names of time zones, which Outlook and Exchange write (after Unicode CLDR, territory
 * 001).
 */
final class WindowsZones {

  private static final String TABLE = "windows-zones.txt";

  private WindowsZones() {}

  /** Read when the first such name is met, and then kept. */
  private static final class Table {
    static final Map<String, String> NAMES = read();
  }

  static Optional<String> ianaName(String windowsName) {
    return Optional.ofNullable(Table.NAMES.get(windowsName.strip()));
  }

  private static Map<String, String> read() {
    Map<String, String> names = new HashMap<>();
    try (InputStream bytes = WindowsZones.class.getResourceAsStream(TABLE)) {
      if (bytes == null) {
        throw new IllegalStateException(TABLE + " is missing from the jar; build it again");
      }
      for (String line : new String(bytes.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
        int equal = line.indexOf('=');
        if (equal > 0) {
          names.put(line.substring(0, equal), line.substring(equal + 1).strip());
        }
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(TABLE + " in the jar cannot be read; build it again", failed);
    }
    return Map.copyOf(names);
  }
}
