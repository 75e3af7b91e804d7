package dev.signalbox.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class CrashPointsTest {

  /** A process that announces three points and swallows whatever is thrown. */
  public static final class Victim {
    private Victim() {}

    /** Runs through the points. */
    public static void main(String[] args) {
      var points = CrashPoints.fromProperty();
      Runtime.getRuntime().addShutdownHook(new Thread(() -> System.out.print("hook ")));
      for (String name : args) {
        points.accept(name);
        System.out.print(name + " ");
        System.out.flush();
      }
    }
  }

  private record Wreck(int status, String output) {}

  private static Wreck run(String... options) throws IOException, InterruptedException {
    var command = new java.util.ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(java.util.List.of(options));
    command.addAll(java.util.List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(java.util.List.of(Victim.class.getName(), "one", "two", "three"));
    Process process = new ProcessBuilder(command).start();
    String output =
        new String(
            process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    return new Wreck(process.waitFor(), output);
  }

  @Test
  void theProcessDiesAtTheNumberedPointWithoutALastWord() throws Exception {
    assertThat(run("-D" + CrashPoints.PROPERTY + "=2")).isEqualTo(new Wreck(137, "one "));
  }

  @Test
  void withoutTheNumberItLives() throws Exception {
    assertThat(run()).isEqualTo(new Wreck(0, "one two three hook "));
  }

  @Test
  void countingTellsHowManyTimesThereAreToDie() {
    var points = CrashPoints.counting();
    points.accept("one");
    points.accept("two");

    assertThat(points.reached()).containsExactly("one", "two");
  }

  @Test
  void whatIsDeadStaysDead() {
    var points = CrashPoints.throwingAt(2);
    points.accept("one");

    assertThatThrownBy(() -> points.accept("two")).isInstanceOf(CrashedError.class);
    assertThatThrownBy(() -> points.accept("three")).isInstanceOf(CrashedError.class);
  }
}
