package dev.signalbox.runtime.understand.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HalvesTest {
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  @ParameterizedTest(name = "at {1} said on {0} is {2}")
  @CsvSource({
    "2026-11-24T14:00, 08:00, 2026-11-24T20:00",
    "2026-11-24T07:00, 08:00, 2026-11-24T08:00",
    "2026-11-24T21:00, 08:00, 2026-11-25T08:00",
    "2026-11-24T08:00, 08:00, 2026-11-24T20:00",
    "2026-11-24T22:00, 03:00, 2026-11-25T15:00",
    "2026-11-24T22:00, 05:00, 2026-11-25T05:00",
    "2026-11-24T14:00, 00:00, 2026-11-25T12:00",
    "2026-12-31T22:00, 09:00, 2027-01-01T09:00"
  })
  void aBareHourIsTheNextThatMakesSense(String now, String time, String expected) {
    TimeValue.Clock clock = new TimeValue.Clock(LocalTime.parse(time), true, Optional.empty());
    assertThat(Halves.next(clock, at(now)).local()).isEqualTo(LocalDateTime.parse(expected));
  }

  @ParameterizedTest(name = "{1} said on {0} is {2}")
  @CsvSource({
    "2026-11-24T14:00, 2026-11-27T03:00, 2026-11-27T15:00",
    "2026-11-24T14:00, 2026-11-27T09:00, 2026-11-27T09:00",
    "2026-11-24T14:00, 2026-11-24T09:00, 2026-11-24T21:00"
  })
  void aDayWithABareHourIsInDaytimeAndAhead(String now, String local, String expected) {
    TimeValue.Moment moment = new TimeValue.Moment(LocalDateTime.parse(local), BERLIN, true);
    assertThat(Halves.settle(moment, at(now)).local()).isEqualTo(LocalDateTime.parse(expected));
  }

  private static ZonedDateTime at(String now) {
    return LocalDateTime.parse(now).atZone(BERLIN);
  }
}
