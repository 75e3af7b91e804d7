package dev.signalbox.assistant.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateHeaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Tue, 24 Nov 2026 12:00:00 +0100 | 2026-11-24T11:00:00Z",
        "Tue, 24 Nov 2026 06:30:00 -0430 (somewhere) | 2026-11-24T11:00:00Z",
        "24 Nov 2026 11:00 GMT | 2026-11-24T11:00:00Z",
        "Tue, 24 November 2026 11:00:00 Z | 2026-11-24T11:00:00Z",
        "Tue, 24 Nov 26 06:00:00 EST | 2026-11-24T11:00:00Z",
        "24-Nov-2026 12:00:00 +0100 | 2026-11-24T11:00:00Z",
        "24 Nov 98 11:00:00 UT | 1998-11-24T11:00:00Z",
        "Tue, 24 Nov 2026 11:00:60 +0000 | 2026-11-24T11:00:59Z",
        "2026-11-24T11:00:00Z | 2026-11-24T11:00:00Z"
      })
  void datesAreReadAsMailProgramsWriteThem(String written, Instant meant) {
    assertThat(DateHeader.parse(written)).contains(meant);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "soon", "Tue, 99 Nov 2026 11:00:00 +0000", "a b c d", "24 Foo 2026 1:1:1"})
  void whatIsNoDateGivesNone(String written) {
    assertThat(DateHeader.parse(written)).isEmpty();
  }

  @Test
  void aSeparatorIsReadAndWritten() {
    String form = DateHeader.separatorForm(SampleMail.NOON);
    assertThat(form).isEqualTo("Tue Nov 24 11:00:00 2026");
    assertThat(DateHeader.parseSeparator("From a@b " + form)).contains(SampleMail.NOON);
    assertThat(DateHeader.parseSeparator("From - Tue Nov 24 11:00:00 UTC 2026"))
        .contains(SampleMail.NOON);
    assertThat(DateHeader.parseSeparator("From now on in May we dance")).isEmpty();
  }
}
