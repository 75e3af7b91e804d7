package dev.signalbox.runtime.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.testkit.CrashPoints;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills a real process at every boundary of the journal and lets another go on. */
class CrashTest {
  @TempDir Path folder;

  @Test
  void killedAtEveryBoundaryNoEffectIsLostAndNoneHappensTwice() throws Exception {
    int boundaries = Integer.parseInt(run(prepared("whole"), 0).output().strip());
    assertThat(boundaries).isGreaterThan(30);
    var wrong = new ArrayList<String>();
    for (int fatal = 1; fatal <= boundaries; fatal++) {
      Path home = prepared("crash-" + fatal);
      int first = run(home, fatal).status();
      int second = run(home, 0).status();
      var world = new World(home.resolve("world"));
      List<String> texts =
          world.posted().stream().map(line -> line.substring(line.indexOf(' ') + 1)).toList();
      boolean right =
          first == CrashPoints.EXIT_STATUS
              && second == 0
              && texts.equals(List.of("first", "one"))
              && world.thing("left").equals("seen")
              && world.thing("right").equals("new");
      if (!right) {
        wrong.add(
            "boundary " + fatal + ": statuses " + first + ", " + second + ", posted " + texts);
      }
    }
    assertThat(wrong).isEmpty();
  }

  private Path prepared(String name) {
    Path home = folder.resolve(name);
    new World(home.resolve("world")).put("a", "seen");
    return home;
  }

  private static Ended run(Path home, int fatal) throws IOException, InterruptedException {
    var process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-D" + CrashPoints.PROPERTY + "=" + fatal,
                "-cp",
                System.getProperty("java.class.path"),
                CrashingProcess.class.getName(),
                home.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String output =
        new String(
            process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    return new Ended(process.waitFor(), output);
  }

  private record Ended(int status, String output) {}
}
