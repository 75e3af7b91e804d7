package dev.signalbox.runtime.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what is wrong in a file while it is read on. */
final class Problems {
  private final Path file;
  private final List<ConfigProblem> errors = new ArrayList<>();
  private final List<ConfigProblem> warnings = new ArrayList<>();

  Problems(Path file) {
    this.file = file;
  }

  void error(int line, String key, String what, String mend) {
    errors.add(new ConfigProblem(file, line, key, what, mend));
  }

  void warning(int line, String key, String what, String mend) {
    warnings.add(new ConfigProblem(file, line, key, what, mend));
  }

  boolean clean() {
    return errors.isEmpty();
  }

  List<ConfigProblem> warnings() {
    return sorted(warnings);
  }

  ConfigException exception() {
    return new ConfigException(sorted(errors));
  }

  private static List<ConfigProblem> sorted(List<ConfigProblem> problems) {
    return problems.stream().sorted(Comparator.comparingInt(ConfigProblem::line)).toList();
  }
}
