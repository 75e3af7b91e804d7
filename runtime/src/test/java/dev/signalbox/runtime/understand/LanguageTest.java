package dev.signalbox.runtime.understand;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          turn on the light in the kitchen | ENGLISH
          what's on tomorrow?              | ENGLISH
          Erinnere mich morgen um acht     | GERMAN
          Mach das Licht im Flur aus       | GERMAN
          allume la lumière dans le salon  | OTHER
          zapal światło w kuchni           | OTHER
          включи свет                      | OTHER
          """)
  void theLanguageIsTheOneThePersonWrote(String text, Language expected) {
    assertThat(Language.of(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"''", "'12345'", "'🙂🙂🙂'", "'\uD800'"})
  void whatHoldsNoWordsIsOther(String text) {
    assertThat(Language.of(text)).isEqualTo(Language.OTHER);
  }
}
