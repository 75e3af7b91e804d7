package dev.signalbox.runtime.understand.time;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.runtime.understand.Language;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where calendars and clocks have their corners. */
class CalendarEdgesTest {

  @ParameterizedTest(name = "{1} said on {0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2026-11-24T14:00 | week 53             | week 53 = 2026-12-28/2027-01-04
          2026-11-24T14:00 | week 53 of 2027     | week 53 of 2027 = unknown: 2027 has no week 53
          2026-11-24T14:00 | week 1 of 2027      | week 1 of 2027 = 2027-01-04/2027-01-11
          2025-12-29T09:00 | this week           | this week = 2025-12-29/2026-01-05
          2026-12-31T23:00 | tomorrow            | tomorrow = 2027-01-01
          2026-12-31T23:00 | next week           | next week = 2027-01-04/2027-01-11
          2026-12-31T23:00 | in 2 hours          | in 2 hours = 2027-01-01T01:00
          2026-12-15T09:00 | next month          | next month = 2027-01-01/2027-02-01
          2026-01-31T09:00 | in a month          | in a month = 2026-02-28
          2026-11-24T14:00 | 29 February         | 29 February = 2028-02-29
          2028-02-28T09:00 | tomorrow            | tomorrow = 2028-02-29
          2028-02-29T09:00 | in one year         | in one year = 2029-02-28
          2026-11-24T14:00 | 29 February 2027    | 29 February 2027 = unknown: there is no day 29 in 2027-02
          2026-11-24T14:00 | 31 April            | 31 April = unknown: there is no such day
          2026-11-24T14:00 | last day of february | last day of february = 2027-02-28
          2026-11-24T14:00 | fifth Monday of next month | fifth Monday of next month = unknown: that month has no 5th Monday
          2026-12-31T14:00 | the 31st            | the 31st = 2026-12-31
          2027-01-31T14:00 | the 30th            | the 30th = 2027-03-30
          """)
  void areRightOrSaidToBeNone(String now, String sentence, String expected) {
    assertThat(Told.all(Language.ENGLISH, sentence, now)).isEqualTo(expected);
  }

  @Test
  void aTimeThatIsSkippedIsFoundAndCanBeSeenToBeSkipped() {
    TimeValue value =
        Told.find(Language.ENGLISH, "29 March 2026 at 02:30", "2026-03-01T12:00")
            .getFirst()
            .value();
    assertThat(Told.value(value)).isEqualTo("2026-03-29T02:30");
    assertThat(WallClock.of((TimeValue.Moment) value)).isInstanceOf(WallClock.Skipped.class);
  }

  @Test
  void aTimeThatHappensTwiceCanBeSeenToHappenTwice() {
    TimeValue value =
        Told.find(Language.GERMAN, "am 25.10.2026 um 02:30 Uhr", "2026-03-01T12:00")
            .getFirst()
            .value();
    assertThat(WallClock.of((TimeValue.Moment) value)).isInstanceOf(WallClock.Twice.class);
  }

  @Test
  void hoursFromNowAreThoseThatReallyPass() {
    assertThat(Told.all(Language.ENGLISH, "in 2 hours", "2026-03-29T01:30"))
        .isEqualTo("in 2 hours = 2026-03-29T04:30");
    assertThat(Told.all(Language.ENGLISH, "in 3 hours", "2026-10-25T01:30"))
        .isEqualTo("in 3 hours = 2026-10-25T03:30");
  }

  @Test
  void aMomentCountedIntoADoubledHourKeepsItsOffset() {
    ZonedDateTime now = ZonedDateTime.parse("2026-10-25T01:30+02:00[Europe/Berlin]");
    TimeResolver resolver = TimeResolver.of(Language.ENGLISH);
    assertThat(resolver.find("in 2 hours", now).getFirst().value())
        .isEqualTo(
            new TimeValue.Moment(now.plusHours(2).toLocalDateTime(), ZoneOffset.ofHours(1), false));
    assertThat(resolver.find("in 1 hour", now).getFirst().value())
        .isEqualTo(
            new TimeValue.Moment(now.plusHours(1).toLocalDateTime(), ZoneOffset.ofHours(2), false));
  }

  @Test
  void aDayThatContradictsItsWeekdayIsDoubted() {
    TimeMention mention =
        Told.find(Language.ENGLISH, "Friday 12 May", "2026-11-24T14:00").getFirst();
    assertThat(Told.value(mention.value())).isEqualTo("2027-05-12");
    assertThat(mention.doubt()).contains("2027-05-12 is a Wednesday, not a Friday");
    assertThat(
            Told.find(Language.ENGLISH, "Wednesday 12 May", "2026-11-24T14:00").getFirst().doubt())
        .isEmpty();
  }

  @Test
  void aWeekdayKeepsTheReadingInThePast() {
    TimeMention mention = Told.find(Language.ENGLISH, "Friday", "2026-11-25T14:00").getFirst();
    assertThat(mention.pastReading().map(Told::value)).contains("2026-11-20");
  }

  @Test
  void todaysWeekdayIsNextWeekWhenItsTimeHasPassed() {
    assertThat(Told.all(Language.ENGLISH, "Tuesday at 9 am", "2026-11-24T14:00"))
        .isEqualTo("Tuesday at 9 am = 2026-12-01T09:00");
    assertThat(Told.all(Language.ENGLISH, "Tuesday at 6 pm", "2026-11-24T14:00"))
        .isEqualTo("Tuesday at 6 pm = 2026-11-24T18:00");
  }
}
