package dev.signalbox.assistant.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeFileCrashTest {

  @TempDir private Path folder;
  private Path path;

  @BeforeEach
  void aHome() throws IOException {
    path = folder.resolve("home.json");
    Files.writeString(path, HomeFindTest.householdText());
  }

  @Test
  void aWriterKilledAtAnyMomentLeavesAWholeHomeThatCanBeWrittenAgain() throws Exception {
    for (int round = 1; round <= 4; round++) {
      Process writer = writer();
      try (BufferedReader said = writer.inputReader()) {
        for (int line = 0; line < 7 * round; line++) {
          assertThat(said.readLine()).as("the writer writes").startsWith("wrote");
        }
      }
      writer.destroyForcibly().waitFor();
      HomeFile file = new HomeFile(path);
      assertThat(file.read().devices()).hasSizeGreaterThanOrEqualTo(15);
      file.set(List.of(brightness(77)));
      assertThat(file.read().device("light.desk").orElseThrow().value(Property.BRIGHTNESS))
          .contains(Value.of(77));
    }
  }

  @Test
  void twoProcessesWriteInTurnAndLoseNothing() throws Exception {
    Process writer = writer();
    try (BufferedReader said = writer.inputReader()) {
      assertThat(said.readLine()).startsWith("wrote");
      HomeFile file = new HomeFile(path);
      for (int target = 10; target < 30; target++) {
        file.set(List.of(new Setting("thermostat.bedroom", Property.TARGET, Value.of(target))));
        assertThat(said.readLine()).startsWith("wrote");
        assertThat(file.read().device("thermostat.bedroom").orElseThrow().value(Property.TARGET))
            .contains(Value.of(target));
      }
    } finally {
      writer.destroyForcibly().waitFor();
    }
  }

  @Test
  void threadsOfOneProcessWriteInTurn() throws Exception {
    HomeFile file = new HomeFile(path);
    List<Device> lights =
        file.read().devices().stream().filter(device -> device.sets(Property.BRIGHTNESS)).toList();
    List<Thread> threads =
        lights.stream()
            .map(light -> new Setting(light.id(), Property.BRIGHTNESS, Value.of(33)))
            .map(setting -> Thread.startVirtualThread(() -> file.set(List.of(setting))))
            .toList();
    for (Thread thread : threads) {
      thread.join();
    }
    assertThat(file.read().devices().stream().filter(device -> device.sets(Property.BRIGHTNESS)))
        .hasSameSizeAs(lights)
        .allMatch(light -> light.value(Property.BRIGHTNESS).equals(Optional.of(Value.of(33))));
  }

  private Process writer() throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            EndlessWriter.class.getName(),
            path.toString())
        .redirectErrorStream(true)
        .start();
  }

  private static Setting brightness(int percent) {
    return new Setting("light.desk", Property.BRIGHTNESS, Value.of(percent));
  }

  /** Runs in a process of its own, until it is killed. */
  static final class EndlessWriter {
    private EndlessWriter() {}

    public static void main(String[] path) {
      HomeFile file = new HomeFile(Path.of(path[0]));
      for (int round = 0; !System.out.checkError(); round++) {
        file.set(List.of(brightness(1 + round % 50)));
        System.out.println("wrote " + round);
      }
    }
  }
}
