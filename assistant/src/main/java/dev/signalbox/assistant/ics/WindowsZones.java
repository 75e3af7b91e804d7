package dev.signalbox.assistant.ics;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;

/**
 * Windows' names of time zones, which Outlook and Exchange write (after Unicode CLDR, territory
 * 001).
 */
final class WindowsZones {

  private static final String TABLE = "windows-zones.properties";

  private WindowsZones() {}

  static Optional<String> ianaName(String windowsName) {
    Properties table = new Properties();
    try (InputStream bytes = WindowsZones.class.getResourceAsStream(TABLE)) {
      if (bytes == null) {
        throw new IllegalStateException(TABLE + " is missing from the jar; build it again");
      }
      table.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
    } catch (IOException failed) {
      throw new UncheckedIOException(TABLE + " in the jar cannot be read; build it again", failed);
    }
    return Optional.ofNullable(table.getProperty(windowsName.strip()));
  }
}
