package dev.signalbox.runtime.config;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Where the person's own data are. What is not named is taken from the simulated household, or left
 * out.
 *
 * @param mail a Maildir or mbox
 * @param calendar an {@code .ics} file or a folder of them
 * @param tasks an {@code .ics} file or a folder of them
 * @param contacts a {@code .vcf} file or a folder of them
 * @param home the file of a home's devices
 */
public record Sources(
    Optional<Path> mail,
    Optional<Path> calendar,
    Optional<Path> tasks,
    Optional<Path> contacts,
    Optional<Path> home) {

  /** Nothing is named. */
  public static final Sources NONE =
      new Sources(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
