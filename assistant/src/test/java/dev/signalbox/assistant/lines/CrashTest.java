package dev.signalbox.assistant.lines;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
class CrashTest {

  private static final String EVENT = "BEGIN:VEVENT\r\nUID:%s\r\nSUMMARY:old\r\nEND:VEVENT\r\n";

  @TempDir Path folder;

  @Test
  void aWriterThatIsKilledLeavesAWholeFileAndNoLock() throws Exception {
    Path file = calendar();
    SplittableRandom random = new SplittableRandom(7);
    for (int round = 0; round < 4; round++) {
      Process writer =
          new ProcessBuilder(
                  java(),
                  "-cp",
                  System.getProperty("java.class.path"),
                  KillWriter.class.getName(),
                  file.toString())
              .start();
      try (BufferedReader out =
          new BufferedReader(
              new InputStreamReader(writer.getInputStream(), StandardCharsets.UTF_8))) {
        assertThat(out.readLine()).isEqualTo("writing");
        for (int reads = random.nextInt(30); reads >= 0; reads--) {
          assertWhole(file);
        }
      } finally {
        writer.destroyForcibly().waitFor();
      }
      assertWhole(file);
    }
    LineStore store = LineStore.calendars(file);
    Item item = store.find("b").orElseThrow();
    store.apply(
        store.propose(
            item,
            List.of(item.components().getFirst().with(ContentLine.ofText("SUMMARY", "after")))));
    assertThat(Files.readString(file)).contains("SUMMARY:after");
  }

  @Test
  void aDiskWithoutRoomLeavesTheOldFileAndSaysSo() throws Exception {
    Path file = calendar();
    String before = Files.readString(file);
    String limited = "ulimit -f 4; exec \"$0\" -XX:-UsePerfData -cp \"$1\" \"$2\" \"$3\"";
    Process writer =
        new ProcessBuilder(
                "sh",
                "-c",
                limited,
                java(),
                System.getProperty("java.class.path"),
                KillWriter.class.getName(),
                file.toString())
            .redirectErrorStream(true)
            .start();
    String output = new String(writer.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(writer.waitFor()).isNotZero();
    assertThat(output)
        .contains(
            "FileException$Unwritable",
            "home.ics",
            "there is no room",
            "free some space",
            "The old content is still there");
    assertThat(Files.readString(file)).isEqualTo(before);
    try (var left = Files.list(folder)) {
      assertThat(left.map(path -> path.getFileName().toString()))
          .noneMatch(name -> name.endsWith("signalbox-new"));
    }
  }

  private Path calendar() throws IOException {
    return Files.writeString(
        folder.resolve("home.ics"),
        "BEGIN:VCALENDAR\r\n" + EVENT.formatted("a") + EVENT.formatted("b") + "END:VCALENDAR\r\n");
  }

  private static void assertWhole(Path file) {
    Snapshot snapshot = LineStore.calendars(file).read();
    assertThat(snapshot.problems()).isEmpty();
    assertThat(snapshot.items()).extracting(Item::uid).containsExactly("a", "b");
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }
}
