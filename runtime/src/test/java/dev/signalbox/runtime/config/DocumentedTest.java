package dev.signalbox.runtime.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.core.label.Secrecy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The manual tells the truth. */
class DocumentedTest {
  private static final Path MANUAL = Path.of("..", "docs", "configuration.md");

  @TempDir private Path folder;

  private static String manual() throws IOException {
    return Files.readString(MANUAL);
  }

  @Test
  void theExampleOfTheManualIsReadAsItSays() throws IOException {
    String fence = "```yaml\n";
    String rest = manual().substring(manual().indexOf(fence) + fence.length());
    Path file = folder.resolve("signalbox.yaml");
    Files.writeString(file, rest.substring(0, rest.indexOf("```")));

    Settings settings = Settings.read(file, Map.of("HOME", "/home/anna", "PROVIDER_KEY", "k"));

    assertThat(settings.fleet().endpoints())
        .extracting(endpoint -> endpoint.id().name() + " " + endpoint.clearance().ceiling())
        .containsExactly(
            "laptop " + Secrecy.SECRET, "rack " + Secrecy.PERSONAL, "provider " + Secrecy.INTERNAL);
    assertThat(settings.health()).isEmpty();
    assertThat(settings.warnings()).allMatch(warning -> warning.what().endsWith("does not exist"));
  }

  /** An unknown key makes the reader list all that it knows. */
  @Test
  void everyKeyIsInTheManual() throws IOException {
    Path file = folder.resolve("signalbox.yaml");
    Files.writeString(file, "xxxxxxxxx: 1\nendpoints: [{yyyyyyyyy: 1}]\n");
    String manual = manual();

    try {
      Settings.read(file, Map.of());
    } catch (ConfigException unknown) {
      String top = keys(unknown, "xxxxxxxxx");
      String endpoint = keys(unknown, "endpoints[0].yyyyyyyyy");
      assertThat(Stream.of((top + ", " + endpoint).split(", ", -1)))
          .hasSizeGreaterThan(25)
          .allMatch(key -> manual.contains("`" + key + "`"));
    }
  }

  private static String keys(ConfigException unknown, String key) {
    return unknown.problems().stream()
        .filter(problem -> problem.key().equals(key))
        .map(problem -> problem.mend().replace("Possible here: ", ""))
        .findFirst()
        .orElseThrow();
  }
}
