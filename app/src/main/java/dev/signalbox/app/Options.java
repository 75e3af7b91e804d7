package dev.signalbox.app;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** What every command that touches an installation understands. */
final class Options {

  @Option(
      names = "--home",
      paramLabel = "DIR",
      description = "Keep settings and data under this folder instead of the XDG folders.")
  Optional<Path> home = Optional.empty();

  @Option(
      names = "--now",
      paramLabel = "INSTANT",
      description =
          "Take this as the present time, such as 2026-03-02T08:00:00Z or 2026-03-02T08:00+01:00.")
  Optional<String> now = Optional.empty();

  @Option(
      names = "--zone",
      paramLabel = "ZONE",
      description = "Your time zone, such as Europe/Berlin.")
  Optional<String> zone = Optional.empty();

  @Option(
      names = "--mail",
      paramLabel = "PATH",
      description = "Your mail: a Maildir folder or an mbox file.")
  Optional<Path> mail = Optional.empty();

  @Option(
      names = "--calendar",
      paramLabel = "PATH",
      description = "Your calendar: an .ics file or a folder of them.")
  Optional<Path> calendar = Optional.empty();

  @Option(
      names = "--tasks",
      paramLabel = "PATH",
      description = "Your tasks: an .ics file or a folder of them.")
  Optional<Path> tasks = Optional.empty();

  @Option(
      names = "--contacts",
      paramLabel = "PATH",
      description = "Your contacts: a .vcf file or a folder of them.")
  Optional<Path> contacts = Optional.empty();

  @Option(names = "--devices", paramLabel = "FILE", description = "Your home: a home.json file.")
  Optional<Path> devices = Optional.empty();
}
