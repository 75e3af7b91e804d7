package dev.signalbox.runtime.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is in the file: settings, or an exception that says what is wrong. */
class AnyBytesTest {
  private static final int ROUNDS = 1_500;
  private static final String[] PARTS = {
    "endpoints:",
    "\n",
    "\n  ",
    "\n    ",
    "- ",
    "name: a",
    "url: ",
    "http://127.0.0.1:1",
    "place: ",
    "device",
    "cloud",
    "model: m",
    "budget: ",
    "{",
    "}",
    "[",
    "]",
    ",",
    ": ",
    "'",
    "\"",
    "|",
    ">",
    "&a ",
    "*a",
    "!!binary ",
    "!x ",
    "%YAML 1.2",
    "---",
    "...",
    "#",
    "\t",
    "\r",
    "\0",
    "\u0085",
    "<<: ",
    "? ",
    "~",
    "1e999",
    "0x7fffffffffffffffff",
    "-.inf",
    "null",
    "prefer: ",
    "quality: ",
    "time: 99999999999h",
    "zone: ",
    "mail: ",
    "\uFEFF",
    "🦊",
    "limits: {answer: 999999999999GB}"
  };

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(longs = {1, 20_260_302, -77})
  void randomBytesAndRandomYamlNeverEscapeAsAnythingElse(long seed) throws IOException {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    Path file = folder.resolve("signalbox.yaml");
    for (int round = 0; round < ROUNDS; round++) {
      byte[] content = round % 3 == 0 ? bytes(random) : yaml(random);
      Files.write(file, content);
      try {
        assertThat(Settings.read(file, Map.of()).policyVersion()).hasSize(12);
      } catch (ConfigException expected) {
        assertThat(expected.problems()).isNotEmpty();
      } catch (RuntimeException | StackOverflowError escaped) {
        fail(
            "seed %d, round %d: %s"
                .formatted(seed, round, new String(content, StandardCharsets.UTF_8)),
            escaped);
      }
    }
  }

  private static byte[] bytes(RandomGenerator random) {
    byte[] bytes = new byte[random.nextInt(200)];
    random.nextBytes(bytes);
    return bytes;
  }

  private static byte[] yaml(RandomGenerator random) {
    var text = new StringBuilder();
    int parts = random.nextInt(60);
    for (int i = 0; i < parts; i++) {
      text.append(PARTS[random.nextInt(PARTS.length)]);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}
