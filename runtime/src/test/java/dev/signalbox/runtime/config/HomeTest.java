package dev.signalbox.runtime.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HomeTest {
  private static final Path ANNA = Path.of("/home/anna");

  @Test
  void withoutAnythingSaidTheDirectoriesOfTheSpecificationAreTaken() {
    Home home = Home.of(Map.of(), ANNA);

    assertThat(home.settings()).isEqualTo(Path.of("/home/anna/.config/signalbox/signalbox.yaml"));
    assertThat(home.data()).isEqualTo(Path.of("/home/anna/.local/share/signalbox"));
  }

  @Test
  void theEnvironmentMovesThemUnlessItIsRelative() {
    Home home = Home.of(Map.of("XDG_CONFIG_HOME", "/etc/xdg", "XDG_DATA_HOME", "data"), ANNA);

    assertThat(home.settings()).isEqualTo(Path.of("/etc/xdg/signalbox/signalbox.yaml"));
    assertThat(home.data()).isEqualTo(Path.of("/home/anna/.local/share/signalbox"));
  }

  @Test
  void oneFolderHoldsBoth() {
    Home home = Home.under(Path.of("/tmp/x"));

    assertThat(home.settings().startsWith("/tmp/x")).isTrue();
    assertThat(home.data().startsWith("/tmp/x")).isTrue();
  }
}
