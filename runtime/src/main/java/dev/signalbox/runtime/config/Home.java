package dev.signalbox.runtime.config;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Where an installation keeps its settings and its data (XDG Base Directory Specification 0.8).
 *
 * @param settings the settings file; it need not exist
 * @param data the folder of journal, ledger and what else is kept; it need not exist
 */
public record Home(Path settings, Path data) {
  private static final String NAME = "signalbox";
  private static final String FILE = "signalbox.yaml";

  /** Both under one folder. */
  public static Home under(Path folder) {
    return new Home(folder.resolve(FILE), folder.resolve("data"));
  }

  /**
   * Where the environment says.
   *
   * @param userHome the person's home folder
   */
  public static Home of(Map<String, String> environment, Path userHome) {
    Path config =
        folder(environment, "XDG_CONFIG_HOME").orElse(userHome.resolve(".config")).resolve(NAME);
    Path data =
        folder(environment, "XDG_DATA_HOME")
            .orElse(userHome.resolve(".local").resolve("share"))
            .resolve(NAME);
    return new Home(config.resolve(FILE), data);
  }

  /** The specification has relative paths be ignored. */
  private static Optional<Path> folder(Map<String, String> environment, String variable) {
    return Optional.ofNullable(environment.get(variable))
        .filter(path -> !path.isBlank())
        .map(Path::of)
        .filter(Path::isAbsolute);
  }
}
