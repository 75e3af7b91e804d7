package dev.signalbox.runtime.understand.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;

class WallClockTest {
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

  @Test
  void halfPastTwoIsSkippedWhenBerlinPutsItsClocksForward() {
    assertThat(WallClock.of(LocalDateTime.parse("2026-03-29T02:30"), BERLIN))
        .isEqualTo(
            new WallClock.Skipped(
                ZonedDateTime.parse("2026-03-29T02:00+01:00"),
                ZonedDateTime.parse("2026-03-29T03:00+02:00[Europe/Berlin]")));
  }

  @Test
  void halfPastTwoHappensTwiceWhenBerlinPutsItsClocksBack() {
    assertThat(WallClock.of(LocalDateTime.parse("2026-10-25T02:30"), BERLIN))
        .isEqualTo(
            new WallClock.Twice(
                ZonedDateTime.parse("2026-10-25T02:30+02:00[Europe/Berlin]"),
                ZonedDateTime.parse("2026-10-25T02:30+01:00[Europe/Berlin]")));
  }

  @Test
  void newYorkChangesItsClocksOnOtherDays() {
    assertThat(WallClock.of(LocalDateTime.parse("2026-03-08T02:30"), NEW_YORK))
        .isInstanceOf(WallClock.Skipped.class);
    assertThat(WallClock.of(LocalDateTime.parse("2026-11-01T01:30"), NEW_YORK))
        .isInstanceOf(WallClock.Twice.class);
    assertThat(WallClock.of(LocalDateTime.parse("2026-03-29T02:30"), NEW_YORK))
        .isEqualTo(new WallClock.Once(LocalDateTime.parse("2026-03-29T02:30").atZone(NEW_YORK)));
  }
}
