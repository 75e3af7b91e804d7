package dev.signalbox.assistant.mail.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.assistant.mail.SampleMail;
import org.junit.jupiter.api.Test;

class MailSummaryTest {

  private static final String TEXT =
      """
      Dear Mira,

      I hope you are well. The roof of the garden house leaks since the storm on Sunday, and the
      roofer can come on Thursday at 8 am. The repair of the roof will cost about 480 euros. The
      weather is nice today. Could you let the roofer in and show him the leak in the roof?

      Kind regards
      Ana

      --\s
      Ana Berger, Head of Everything
      Registergericht Musterstadt, HRB 1234

      On Mon, 23 Nov 2026, Mira wrote:
      > The roof, the roof, the roof, the roof leaks.
      """;

  @Test
  void itTakesTheSentencesThatCarryTheMail() {
    MailSummary summary = of("The roof leaks", TEXT, 3);
    assertThat(summary.sentences()).hasSize(3);
    assertThat(summary.text())
        .contains("Thursday at 8 am")
        .contains("480 euros")
        .contains("let the roofer in");
  }

  @Test
  void eachSentenceStandsInTheMail() {
    String joined = TEXT.replaceAll("\\s+", " ");
    assertThat(of("The roof leaks", TEXT, 4).sentences()).allMatch(joined::contains);
  }

  @Test
  void quotesSignaturesAndGreetingsAreLeftOut() {
    assertThat(of("The roof leaks", TEXT, 20).text())
        .doesNotContain("the roof, the roof")
        .doesNotContain("HRB")
        .doesNotContain("Dear Mira")
        .doesNotContain("Kind regards");
  }

  @Test
  void aMailWithoutWordsHasAnEmptySummary() {
    assertThat(of("", "", 3).sentences()).isEmpty();
    assertThat(of("Fwd", "> only a quote\n", 3).sentences()).isEmpty();
  }

  @Test
  void aGermanDateDoesNotCutASentence() {
    assertThat(Sentences.of("Wir treffen uns am 24. November um z. B. 9 Uhr. Kommst du?"))
        .containsExactly("Wir treffen uns am 24. November um z. B. 9 Uhr.", "Kommst du?");
  }

  private static MailSummary of(String subject, String text, int most) {
    return MailSummary.of(subject, SampleMail.from("ana@example.org").saying(text).read(), most);
  }
}
