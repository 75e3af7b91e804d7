package dev.signalbox.runtime.config;

import java.util.List;

/** A configuration that cannot be used, with everything that is wrong in it. */
public final class ConfigException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient List<ConfigProblem> problems;

  ConfigException(List<ConfigProblem> problems) {
    super(String.join("\n", problems.stream().map(ConfigProblem::words).toList()));
    this.problems = List.copyOf(problems);
  }

  /** The problems in the order of the file; at least one. */
  public List<ConfigProblem> problems() {
    return problems;
  }
}
