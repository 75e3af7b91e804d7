package dev.signalbox.app;

import dev.signalbox.runtime.run.BadRequestException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;

/** The time that commands go by. */
final class Clocks {

  private Clocks() {}

  /**
   * The machine's clock, or one that begins at the instant given by {@code --now} and goes on from
   * there.
   */
  static InstantSource of(Optional<String> now) {
    return now.map(Clocks::instant)
        .map(
            instant ->
                InstantSource.offset(
                    InstantSource.system(),
                    Duration.between(InstantSource.system().instant(), instant)))
        .orElse(InstantSource.system());
  }

  private static Instant instant(String text) {
    try {
      return text.contains("[")
          ? ZonedDateTime.parse(text).toInstant()
          : OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeException _) {
      throw new BadRequestException(
          "--now is an instant such as 2026-03-02T08:00:00Z or 2026-03-02T08:00+01:00, not '"
              + text
              + "'");
    }
  }

  /** A time zone by its name. */
  static ZoneId zone(String name) {
    try {
      return ZoneId.of(name);
    } catch (DateTimeException _) {
      throw new BadRequestException(
          "--zone is a time zone such as Europe/Berlin, not '" + name + "'");
    }
  }
}
