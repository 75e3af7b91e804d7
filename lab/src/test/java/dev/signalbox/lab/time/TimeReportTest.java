package dev.signalbox.lab.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class TimeReportTest {
  private static final String CASES =
      """
      [
        {"Input": "see you on tuesday", "Context": {"ReferenceDateTime": "2026-11-23T09:00:00"},
         "Results": [{"Text": "tuesday", "Start": 11, "Resolution": {"values": [
           {"timex": "XXXX-WXX-2", "type": "date", "value": "2026-11-17"},
           {"timex": "XXXX-WXX-2", "type": "date", "value": "2026-11-24"}]}}]},
        {"Input": "see you tomorrow", "Context": {"ReferenceDateTime": "2026-11-23T09:00:00"},
         "Results": [{"Text": "tomorrow", "Start": 8, "Resolution": {"values": [
           {"timex": "2026-11-24", "type": "date", "value": "2026-11-24"}]}}]},
        {"Input": "see you yesterday", "Context": {"ReferenceDateTime": "2026-11-23T09:00:00"},
         "Results": [{"Text": "yesterday", "Start": 8, "Resolution": {"values": [
           {"timex": "2026-11-24", "type": "date", "value": "2026-11-24"}]}}]}
      ]
      """;

  @Test
  void aCaseCountsOnlyWhenPlaceAndEveryReadingAgree(@TempDir Path data) throws IOException {
    Path folder = Files.createDirectories(data.resolve("recognizers-text/DateTime/English"));
    Files.writeString(folder.resolve("DateTimeModel.json"), CASES);
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    int exit =
        new CommandLine(new TimeReport(new PrintStream(out, true, StandardCharsets.UTF_8)))
            .execute("--data", data.toString(), "--language", "ENGLISH", "--failures");

    assertThat(exit).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8))
        .containsPattern("DateTimeModel.json +3 +3 +2 +66[.,]7% +1 of 2")
        .contains("see you yesterday")
        .doesNotContain("see you tomorrow");
  }
}
