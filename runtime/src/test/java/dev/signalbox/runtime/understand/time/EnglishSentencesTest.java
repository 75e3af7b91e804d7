package dev.signalbox.runtime.understand.time;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.runtime.understand.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences as people say them to an assistant, on Tuesday 24 November 2026 at 14:00 in Berlin. */
class EnglishSentencesTest {
  private static final String NOW = "2026-11-24T14:00";

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          what needs my attention today           | today = 2026-11-24
          the day after tomorrow                  | the day after tomorrow = 2026-11-26
          Friday                                  | Friday = 2026-11-27
          this Friday                             | this Friday = 2026-11-27
          next Friday                             | next Friday = 2026-12-04
          last Friday                             | last Friday = 2026-11-20
          this coming Wednesday                   | this coming Wednesday = 2026-11-25
          meet on the 3rd                         | the 3rd = 2026-12-03
          on 3/4                                  | 3/4 = 2027-03-04
          2026-03-05                              | 2026-03-05 = 2026-03-05
          mails from 12 May 2025                  | 12 May 2025 = 2025-05-12
          a week from Thursday                    | a week from Thursday = 2026-12-03
          in a fortnight                          | in a fortnight = 2026-12-08
          in 2 weeks on Monday                    | in 2 weeks on Monday = 2026-12-07
          three days ago                          | three days ago = 2026-11-21
          first Monday of next month              | first Monday of next month = 2026-12-07
          last day of the month                   | last day of the month = 2026-11-30
          what about Christmas                    | Christmas = 2026-12-25
          black friday                            | black friday = 2026-11-27
          Easter Monday 2027                      | Easter Monday 2027 = 2027-03-29
          """)
  void days(String sentence, String expected) {
    says(sentence, expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          remind me at 8 to call the dentist      | 8 = 08:00?
          half past seven                         | half past seven = 07:30?
          quarter to five in the afternoon        | quarter to five in the afternoon = 16:45
          3 pm                                    | 3 pm = 15:00
          noon                                    | noon = 12:00
          midnight                                | midnight = 00:00
          wake me at 06:30                        | 06:30 = 06:30
          call at 9 am CET                        | 9 am CET = 09:00 Europe/Berlin
          4pm Pacific                             | 4pm Pacific = 16:00 America/Los_Angeles
          around 8 pm                             | around 8 pm = AROUND 20:00
          set an alarm for 7                      | 7 = 07:00?
          in the morning                          | in the morning = 08:00/12:00
          15:00-16:30                             | 15:00-16:30 = 15:00/16:30
          3-4pm                                   | 3-4pm = 15:00/16:00
          from 3 to 5                             | from 3 to 5 = 03:00/05:00?
          from 11 to 3pm                          | from 11 to 3pm = 11:00/15:00
          from 10 pm to 6 am                      | from 10 pm to 6 am = 22:00/06:00
          """)
  void timesOfDay(String sentence, String expected) {
    says(sentence, expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          next Friday at 7                        | next Friday at 7 = 2026-12-04T07:00?
          tomorrow 3pm Lisbon time                | tomorrow 3pm Lisbon time = 2026-11-25T15:00 Europe/Lisbon
          noon tomorrow                           | noon tomorrow = 2026-11-25T12:00
          tonight at 9                            | tonight at 9 = 2026-11-24T21:00
          tonight at 1 am                         | tonight at 1 am = 2026-11-25T01:00
          last night at 10                        | last night at 10 = 2026-11-23T22:00
          in 20 minutes                           | in 20 minutes = 2026-11-24T14:20
          in half an hour                         | in half an hour = 2026-11-24T14:30
          Thursday the 26th at quarter to five    | Thursday the 26th at quarter to five = 2026-11-26T04:45?
          7:15 tomorrow morning                   | 7:15 tomorrow morning = 2026-11-25T07:15
          Friday at 3 pm next week                | Friday at 3 pm next week = 2026-12-04T15:00
          tomorrow afternoon                      | tomorrow afternoon = 2026-11-25T12:00/2026-11-25T16:00
          Friday 3 to 5 pm                        | Friday 3 to 5 pm = 2026-11-27T15:00/2026-11-27T17:00
          tomorrow from 10 to 11:30               | tomorrow from 10 to 11:30 = 2026-11-25T10:00/2026-11-25T11:30?
          tomorrow from noon to 2                 | tomorrow from noon to 2 = 2026-11-25T12:00/2026-11-25T14:00
          in the last 24 hours                    | last 24 hours = 2026-11-23T14:00/2026-11-24T14:00
          Wed Oct 26 15:50:06 2016                | Wed Oct 26 15:50:06 2016 = 2016-10-26T15:50:06
          """)
  void moments(String sentence, String expected) {
    says(sentence, expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          next week                               | next week = 2026-11-30/2026-12-07
          this weekend                            | this weekend = 2026-11-28/2026-11-30
          in March                                | March = 2027-03-01/2027-04-01
          end of the month                        | end of the month = 2026-11-16/2026-12-01
          for the next two weeks                  | next two weeks = 2026-11-25/2026-12-09
          from Monday to Friday                   | from Monday to Friday = 2026-11-23/2026-11-28
          from 24 to 28 December                  | from 24 to 28 December = 2026-12-24/2026-12-29
          from March to May 2027                  | from March to May 2027 = 2027-03-01/2027-06-01
          for 3 days starting Monday              | 3 days starting Monday = 2026-11-30/2026-12-03
          rest of the week                        | rest of the week = 2026-11-24/2026-11-30
          what happened in 2020                   | 2020 = 2020-01-01/2021-01-01
          music of the nineties                   | the nineties = 1990-01-01/2000-01-01
          within 5 days                           | within 5 days = 2026-11-24/2026-11-29
          third quarter of 2026                   | third quarter of 2026 = 2026-07-01/2026-10-01
          until Friday                            | until Friday = UNTIL 2026-11-27
          by Friday evening                       | by Friday evening = BEFORE 2026-11-27T16:00/2026-11-27T20:00
          after 5 pm tomorrow                     | after 5 pm tomorrow = AFTER 2026-11-25T17:00
          not before 10                           | not before 10 = SINCE 10:00?
          since yesterday                         | since yesterday = SINCE 2026-11-23
          """)
  void stretchesAndLimits(String sentence, String expected) {
    says(sentence, expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          for two hours                           | two hours = P0D PT2H
          a timer for 90 minutes                  | 90 minutes = P0D PT1H30M
          an hour and a half                      | an hour and a half = P0D PT1H30M
          3 weeks                                 | 3 weeks = P21D PT0S
          one and a half years                    | one and a half years = P1Y6M PT0S
          more than 4 days                        | more than 4 days = MORE P4D PT0S
          every Tuesday at 9                      | every Tuesday at 9 = FREQ=WEEKLY;BYDAY=TU at 09:00?
          every other week                        | every other week = FREQ=WEEKLY;INTERVAL=2
          every second Tuesday at 9 am            | every second Tuesday at 9 am = FREQ=WEEKLY;INTERVAL=2;BYDAY=TU at 09:00
          weekdays                                | weekdays = FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR
          every weekday at 7 until June           | every weekday at 7 until June = FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR;UNTIL=20270531T215959Z at 07:00?
          every Monday and Wednesday at 18:00     | every Monday and Wednesday at 18:00 = FREQ=WEEKLY;BYDAY=MO,WE at 18:00
          every other week on Monday              | every other week on Monday = FREQ=WEEKLY;INTERVAL=2;BYDAY=MO
          on the first of every month             | the first of every month = FREQ=MONTHLY;BYMONTHDAY=1
          last Friday of every month              | last Friday of every month = FREQ=MONTHLY;BYDAY=-1FR
          every evening                           | every evening = FREQ=DAILY at 16:00/20:00
          every 25 December                       | every 25 December = FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=25
          """)
  void lengthsAndRecurrences(String sentence, String expected) {
    says(sentence, expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          move my 3 pm with Ana to tomorrow and tell her   | 3 pm = 15:00; tomorrow = 2026-11-25
          move my 3 pm to 5 pm                             | 3 pm = 15:00; 5 pm = 17:00
          move my 3 pm to 5                                | 3 pm = 15:00; 5 = 05:00?
          move it to Friday 3 to 5 pm                      | Friday 3 to 5 pm = 2026-11-27T15:00/2026-11-27T17:00
          move the meeting from Friday to Monday           | Friday = 2026-11-27; Monday = 2026-11-30
          reschedule dinner from 7 to 8                    | 7 = 07:00?; 8 = 08:00?
          move it. I am away from Monday to Friday         | from Monday to Friday = 2026-11-23/2026-11-28
          block 2 hours on Thursday afternoon              | 2 hours = P0D PT2H; Thursday afternoon = 2026-11-26T12:00/2026-11-26T16:00
          Tuesday or Thursday at 4 pm                      | Tuesday = 2026-11-24; Thursday at 4 pm = 2026-11-26T16:00
          are we set after tomorrow's meeting              | tomorrow = 2026-11-25
          """)
  void timesThatBelongToDifferentThingsStayApart(String sentence, String expected) {
    says(sentence, expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          turn on 2 lights in the kitchen         | -
          set the bedroom to 21 degrees           | -
          set the heating to 21                   | -
          keep the temperature at 21              | -
          dim the lights to 50 percent            | -
          what's in room 5                        | -
          play song 3                             | -
          read the first mail                     | -
          read the second one                     | -
          what's the 3rd item                     | -
          open the last mail from Ana             | -
          I paid 20 euros on 3 occasions          | -
          version 3.5 of 2 files                  | -
          call +49 30 1234567                     | -
          it costs $12.50                         | -
          the ratio is 4:3                        | -
          you may not march on                    | -
          good morning                            | -
          at least 3 of them                      | -
          2015-1-32                               | -
          131-12-2026                             | -
          """)
  void numbersAndWordsThatAreNoTimesAreLeftAlone(String sentence, String expected) {
    says(sentence, expected);
  }

  private static void says(String sentence, String expected) {
    assertThat(Told.all(Language.ENGLISH, sentence, NOW)).isEqualTo(expected);
  }
}
