package dev.signalbox.runtime.understand.time;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.runtime.understand.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences as people say them to an assistant, on Tuesday 24 November 2026 at 14:00 in Berlin. */
class GermanSentencesTest {
  private static final String NOW = "2026-11-24T14:00";

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          was steht heute an                      | heute = 2026-11-24
          übermorgen                              | übermorgen = 2026-11-26
          am Freitag                              | Freitag = 2026-11-27
          diesen Freitag                          | diesen Freitag = 2026-11-27
          nächsten Freitag                        | nächsten Freitag = 2026-12-04
          übernächsten Montag                     | übernächsten Montag = 2026-12-07
          am 3. April                             | 3. April = 2027-04-03
          am 3.4.                                 | 3.4. = 2027-04-03
          am dritten vierten                      | dritten vierten = 2027-04-03
          Montag, dem 30.11.                      | Montag, dem 30.11. = 2026-11-30
          in vierzehn Tagen                       | in vierzehn Tagen = 2026-12-08
          heute in acht Tagen                     | heute in acht Tagen = 2026-12-02
          Mittwoch in einer Woche                 | Mittwoch in einer Woche = 2026-12-02
          vor drei Tagen                          | vor drei Tagen = 2026-11-21
          erster Montag im nächsten Monat         | erster Montag im nächsten Monat = 2026-12-07
          an Heiligabend                          | Heiligabend = 2026-12-24
          Buß- und Bettag 2027                    | Buß- und Bettag 2027 = 2027-11-17
          """)
  void days(String sentence, String expected) {
    says(sentence, expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          halb acht                               | halb acht = 07:30?
          Viertel nach 3                          | Viertel nach 3 = 03:15?
          dreiviertel acht                        | dreiviertel acht = 07:45?
          um fünf vor halb neun                   | fünf vor halb neun = 08:25?
          halb drei nachmittags                   | halb drei nachmittags = 14:30
          erinnere mich um 8 an den Zahnarzt      | 8 = 08:00?
          zwanzig Uhr fünfzehn                    | zwanzig Uhr fünfzehn = 20:15
          Wecker auf 7                            | 7 = 07:00?
          15 Uhr Lissabon Zeit                    | 15 Uhr Lissabon Zeit = 15:00 Europe/Lisbon
          gegen 17 Uhr                            | gegen 17 Uhr = AROUND 17:00
          von 10 bis 12 Uhr                       | von 10 bis 12 Uhr = 10:00/12:00?
          zwischen 14 und 16 Uhr                  | zwischen 14 und 16 Uhr = 14:00/16:00
          übermorgen um 15 Uhr                    | übermorgen um 15 Uhr = 2026-11-26T15:00
          nächsten Freitag um 19 Uhr              | nächsten Freitag um 19 Uhr = 2026-12-04T19:00
          heute Abend um acht                     | heute Abend um acht = 2026-11-24T20:00
          am 24.12.2026 um 18:00 Uhr              | 24.12.2026 um 18:00 Uhr = 2026-12-24T18:00
          morgen früh                             | morgen früh = 2026-11-25T08:00/2026-11-25T12:00
          Freitagabend                            | Freitagabend = 2026-11-27T16:00/2026-11-27T20:00
          in 20 Minuten                           | in 20 Minuten = 2026-11-24T14:20
          in anderthalb Stunden                   | in anderthalb Stunden = 2026-11-24T15:30
          """)
  void timesOfDayAndMoments(String sentence, String expected) {
    says(sentence, expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          nächste Woche                           | nächste Woche = 2026-11-30/2026-12-07
          am Wochenende                           | am Wochenende = 2026-11-28/2026-11-30
          vom 3. bis 5. Mai                       | vom 3. bis 5. Mai = 2027-05-03/2027-05-06
          Ende des Monats                         | Ende des Monats = 2026-11-16/2026-12-01
          bis Freitag                             | bis Freitag = UNTIL 2026-11-27
          seit gestern                            | seit gestern = SINCE 2026-11-23
          nicht vor Montag                        | nicht vor Montag = SINCE 2026-11-30
          eine Stunde lang                        | eine Stunde = P0D PT1H
          3 Tage und 4 Stunden                    | 3 Tage und 4 Stunden = P3D PT4H
          jeden zweiten Montag                    | jeden zweiten Montag = FREQ=WEEKLY;INTERVAL=2;BYDAY=MO
          jeden Dienstag um 9 Uhr                 | jeden Dienstag um 9 Uhr = FREQ=WEEKLY;BYDAY=TU at 09:00?
          alle zwei Wochen                        | alle zwei Wochen = FREQ=WEEKLY;INTERVAL=2
          samstags                                | samstags = FREQ=WEEKLY;BYDAY=SA
          werktags um 7                           | werktags um 7 = FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR at 07:00?
          jeden Monat am 15.                      | jeden Monat am 15. = FREQ=MONTHLY;BYMONTHDAY=15
          """)
  void stretchesLengthsAndRecurrences(String sentence, String expected) {
    says(sentence, expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          verschiebe mein Treffen um 15 Uhr mit Ana auf morgen | 15 Uhr = 15:00; morgen = 2026-11-25
          verschiebe den Termin von Freitag auf Montag         | Freitag = 2026-11-27; Montag = 2026-11-30
          stelle die Heizung auf 21 Grad                       | -
          mach das Licht auf 50 Prozent                        | -
          schalte 2 Lampen ein                                 | -
          Zimmer 5                                             | -
          der zweite Termin                                    | -
          so geht das nicht                                    | -
          guten Morgen                                         | -
          es kostet 12,50 Euro                                 | -
          """)
  void whatIsNoTimeOrAnotherTimeStaysApart(String sentence, String expected) {
    says(sentence, expected);
  }

  private static void says(String sentence, String expected) {
    assertThat(Told.all(Language.GERMAN, sentence, NOW)).isEqualTo(expected);
  }
}
