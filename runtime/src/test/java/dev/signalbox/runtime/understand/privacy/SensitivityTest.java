package dev.signalbox.runtime.understand.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.core.label.Secrecy;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SensitivityTest {
  private final Sensitivity sensitivity = new Sensitivity("Ana"::equals);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          What is the capital of France?                       | PUBLIC
          How do I boil an egg in 1200 m altitude?             | PUBLIC
          Explain the theory of relativity in three sentences  | PUBLIC
          Wie hoch ist der Mount Everest?                      | PUBLIC
          Write a birthday poem for my wife                    | PERSONAL
          Was verdient unsere Nachbarin?                       | PERSONAL
          Is Ana a good name for a boat?                       | PERSONAL
          Pay DE89 3704 0044 0532 0130 00 today                | PERSONAL
          Is DE89 3704 0044 0532 0130 01 a good number?        | PUBLIC
          write to someone@example.org                         | PERSONAL
          call +49 30 1234567                                  | PERSONAL
          meet at Lindenstraße 12                              | PERSONAL
          what does 4111 1111 1111 1111 mean                   | SECRET
          the password is hunter2                              | SECRET
          sk-abcdefghijklmnopqrstuvwx is it valid?             | SECRET
          side effects of the medication                       | PERSONAL
          """)
  void wordsAreAsSecretAsWhatIsInThem(String words, Secrecy expected) {
    assertThat(sensitivity.of(words)).isEqualTo(expected);
  }

  @Test
  void aLongTextTakesNoTimeToSpeakOf() {
    var random = new Random(7);
    var text = new StringBuilder();
    for (int i = 0; i < 200_000; i++) {
      text.append("0123456789 -()@.AEsk_".charAt(random.nextInt(21)));
    }
    assertThat(sensitivity.find(text.toString())).isNotNull();
  }
}
