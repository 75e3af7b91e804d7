package dev.signalbox.assistant.ics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecurrenceRuleTest {

  private static final ZoneId LISBON = ZoneId.of("Europe/Lisbon");

  @Test
  void aLeapDayComesBackOnlyInLeapYears() {
    assertThat(days("FREQ=YEARLY", "2024-02-29", "2025-01-01", "2037-01-01"))
        .containsExactly("2028-02-29", "2032-02-29", "2036-02-29");
  }

  @Test
  void aLeapDayIsFoundByADailyRuleTooAlthoughThereAreYearsWithoutOne() {
    assertThat(days("FREQ=DAILY;BYMONTH=2;BYMONTHDAY=29", "2024-02-29", "2025-01-01", "2029-01-01"))
        .containsExactly("2028-02-29");
  }

  @Test
  void theThirtyFirstSkipsShortMonths() {
    assertThat(days("FREQ=MONTHLY", "2026-01-31", "2026-01-01", "2026-08-30"))
        .containsExactly("2026-01-31", "2026-03-31", "2026-05-31", "2026-07-31");
  }

  @Test
  void theLastDayOfTheMonthIsCountedFromItsEnd() {
    assertThat(days("FREQ=MONTHLY;BYMONTHDAY=-1", "2026-01-31", "2026-01-01", "2026-04-30"))
        .containsExactly("2026-01-31", "2026-02-28", "2026-03-31", "2026-04-30");
  }

  @Test
  void week53ExistsOnlyInLongYears() {
    assertThat(days("FREQ=YEARLY;BYWEEKNO=53;BYDAY=MO", "2020-12-28", "2020-01-01", "2040-01-01"))
        .containsExactly("2020-12-28", "2026-12-28", "2032-12-27", "2037-12-28");
  }

  @Test
  void weekOneMayBeginInTheYearBefore() {
    assertThat(days("FREQ=YEARLY;BYWEEKNO=1;BYDAY=MO", "2018-01-01", "2018-01-01", "2021-01-01"))
        .containsExactly("2018-01-01", "2018-12-31", "2019-12-30");
  }

  @Test
  void everySecondWeekDependsOnWhereWeeksBegin() {
    assertThat(
            days(
                "FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU",
                "1997-08-05",
                "1997-01-01",
                "1998-01-01"))
        .containsExactly("1997-08-05", "1997-08-10", "1997-08-19", "1997-08-24");
    assertThat(
            days(
                "FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU",
                "1997-08-05",
                "1997-01-01",
                "1998-01-01"))
        .containsExactly("1997-08-05", "1997-08-17", "1997-08-19", "1997-08-31");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "FREQ=MONTHLY;BYDAY=-1FR | 2026-01-30 | 2026-01-30 2026-02-27 2026-03-27",
        "FREQ=MONTHLY;BYDAY=1SU,-1SU | 2026-01-04 | 2026-01-04 2026-01-25 2026-02-01 2026-02-22 2026-03-01 2026-03-29",
        "FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13 | 2026-02-13 | 2026-02-13 2026-03-13",
        "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1 | 2026-01-30 | 2026-01-30 2026-02-27 2026-03-31",
        "FREQ=YEARLY;BYDAY=10MO | 2026-03-09 | 2026-03-09",
        "FREQ=YEARLY;BYYEARDAY=1,60,-306 | 2026-01-01 | 2026-01-01 2026-03-01",
        "FREQ=YEARLY;BYMONTH=2;BYDAY=1MO | 2026-02-02 | 2026-02-02",
        "FREQ=WEEKLY;BYMONTH=3 | 2026-03-05 | 2026-03-05 2026-03-12 2026-03-19 2026-03-26",
        "FREQ=DAILY;INTERVAL=30 | 2026-01-01 | 2026-01-01 2026-01-31 2026-03-02",
      })
  void aRuleNamesTheseDaysOfTheFirstThreeMonths(String rule, String start, String expected) {
    assertThat(days(rule, start, "2026-01-01", "2026-03-31")).containsExactly(expected.split(" "));
  }

  @Test
  void theFirstOccurrenceCountsEvenWhenTheRuleDoesNotNameIt() {
    assertThat(days("FREQ=WEEKLY;BYDAY=MO;COUNT=3", "2026-01-01", "2026-01-01", "2026-12-31"))
        .containsExactly("2026-01-01", "2026-01-05", "2026-01-12");
  }

  @Test
  void untilAsADateIncludesThatDay() {
    assertThat(days("FREQ=DAILY;UNTIL=20260103", "2026-01-01", "2026-01-01", "2026-02-01"))
        .containsExactly("2026-01-01", "2026-01-02", "2026-01-03");
  }

  @Test
  void untilInUniversalTimeIsComparedInTheZoneOfTheStart() {
    Zone newYork = Zone.of(ZoneId.of("America/New_York"));
    When start = new When.Zoned(LocalDateTime.parse("2026-01-01T21:00"), newYork);
    RecurrenceRule rule = RecurrenceRule.of("FREQ=DAILY;UNTIL=20260104T020000Z");
    assertThat(
            rule.between(
                start,
                start.local(),
                LocalDateTime.parse("2026-02-01T00:00"),
                ZoneId.of("Europe/Lisbon")))
        .map(LocalDateTime::toLocalDate)
        .map(LocalDate::toString)
        .containsExactly("2026-01-01", "2026-01-02", "2026-01-03");
  }

  @Test
  void hoursAndMinutesMultiply() {
    When start = new When.Floating(LocalDateTime.parse("2026-01-01T08:30"));
    assertThat(
            RecurrenceRule.of("FREQ=DAILY;BYHOUR=8,17;BYMINUTE=30,0")
                .between(start, start.local(), LocalDateTime.parse("2026-01-02T09:00"), LISBON))
        .map(LocalDateTime::toString)
        .containsExactly(
            "2026-01-01T08:30",
            "2026-01-01T17:00",
            "2026-01-01T17:30",
            "2026-01-02T08:00",
            "2026-01-02T08:30");
  }

  @Test
  void aRuleOfEverySecondSinceNineteenSeventyIsAnsweredAtOnceNearToday() {
    When start = new When.Floating(LocalDateTime.parse("1970-01-01T00:00"));
    LocalDateTime today = LocalDateTime.parse("2026-01-01T00:00");
    assertThat(
            RecurrenceRule.of("FREQ=SECONDLY").between(start, today, today.plusSeconds(9), LISBON))
        .hasSize(10);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "FREQ=SECONDLY",
        "FREQ=MINUTELY;COUNT=2000000000",
        "FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30"
      })
  void aRuleThatFloodsIsRefusedAndDoesNotHang(String text) {
    When start = new When.Floating(LocalDateTime.parse("1970-01-01T00:00"));
    RecurrenceRule rule = RecurrenceRule.of(text);
    LocalDateTime today = LocalDateTime.parse("2026-01-01T00:00");
    if (text.contains("BYMONTHDAY=30")) {
      assertThat(rule.between(start, today, today.plusYears(1), LISBON)).isEmpty();
    } else {
      assertThatThrownBy(() -> rule.between(start, today, today.plusYears(1), LISBON))
          .isInstanceOf(ValueException.class)
          .hasMessageContaining("so often");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "BYDAY=MO | FREQ",
        "FREQ=FORTNIGHTLY | FORTNIGHTLY",
        "FREQ=DAILY;INTERVAL=0 | INTERVAL",
        "FREQ=DAILY;COUNT=many | COUNT",
        "FREQ=WEEKLY;BYDAY=XX | BYDAY",
        "FREQ=WEEKLY;BYDAY= | BYDAY",
        "FREQ=MONTHLY;BYMONTHDAY=32 | BYMONTHDAY",
        "FREQ=MONTHLY;BYMONTHDAY=0 | BYMONTHDAY",
        "FREQ=YEARLY;UNTIL=20261301 | UNTIL",
        "FREQ=YEARLY;UNTIL=tomorrow | UNTIL",
        "FREQ=DAILY;COLOUR=RED | COLOUR",
        "FREQ=DAILY;FREQ=WEEKLY | FREQ",
        "daily | DAILY",
      })
  void aRuleThatMakesNoSenseSaysWhichPart(String rule, String part) {
    assertThatThrownBy(() -> RecurrenceRule.of(rule))
        .isInstanceOf(ValueException.class)
        .hasMessageContaining(part);
  }

  @Test
  void aWeeklyRuleMovesItsDaysAlongAndAMonthlyOneSaysThatItCannot() {
    assertThat(RecurrenceRule.of("FREQ=WEEKLY;BYDAY=FR,SU").shifted(1))
        .contains(RecurrenceRule.of("FREQ=WEEKLY;BYDAY=SA,MO"));
    assertThat(RecurrenceRule.of("FREQ=MONTHLY;BYDAY=2TU").shifted(1)).isEmpty();
    assertThat(RecurrenceRule.of("FREQ=MONTHLY").shifted(-3)).isPresent();
  }

  private static List<String> days(String rule, String start, String from, String to) {
    When first = new When.Day(LocalDate.parse(start));
    return RecurrenceRule.of(rule)
        .between(
            first, LocalDate.parse(from).atStartOfDay(), LocalDate.parse(to).atStartOfDay(), LISBON)
        .stream()
        .map(time -> time.toLocalDate().toString())
        .toList();
  }
}
