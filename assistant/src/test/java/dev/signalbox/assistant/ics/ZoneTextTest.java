package dev.signalbox.assistant.ics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.assistant.lines.Component;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneRules;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ZoneTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Europe/Lisbon",
        "Europe/Berlin",
        "Europe/Dublin",
        "America/New_York",
        "America/Sao_Paulo",
        "Asia/Kolkata",
        "Australia/Sydney",
        "Australia/Lord_Howe",
        "Pacific/Auckland",
        "Asia/Jerusalem",
        "Africa/Cairo",
        "America/Santiago",
        "America/Nuuk"
      })
  void aZoneThatIsWrittenAndReadAgainHasTheSameOffsetsForTheNextTenYears(String name) {
    ZoneId zone = ZoneId.of(name);
    Instant since = Instant.parse("2026-01-05T00:00:00Z");
    Component written = ZoneText.of(zone, since);
    ZoneRules read = ZoneDefinition.rules(written);
    for (Instant at = since;
        at.isBefore(since.plus(3650, ChronoUnit.DAYS));
        at = at.plus(1, ChronoUnit.HOURS)) {
      assertThat(read.getOffset(at))
          .as("%s at %s%n%s", name, at, written.text())
          .isEqualTo(zone.getRules().getOffset(at));
    }
  }
}
