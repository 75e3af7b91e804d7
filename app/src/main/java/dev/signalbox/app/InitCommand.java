package dev.signalbox.app;

import dev.signalbox.runtime.config.Home;
import dev.signalbox.runtime.config.Settings;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Asks a few questions and writes the settings. */
@Command(
    name = "init",
    description = "Asks one question at a time and writes signalbox.yaml, with comments.",
    mixinStandardHelpOptions = true)
final class InitCommand implements Callable<Integer> {
  @Mixin Options options;
  @Spec CommandSpec spec;

  @Option(
      names = "--force",
      description = "Replace settings that are there; the old file is kept beside the new one.")
  boolean force;

  @Override
  public Integer call() throws Exception {
    PrintWriter out = spec.commandLine().getOut();
    Map<String, String> environment = System.getenv();
    Home home =
        options
            .home
            .map(Home::under)
            .orElseGet(() -> Home.of(environment, Path.of(System.getProperty("user.home"))));
    Path file = home.settings();
    if (Files.exists(file) && !force) {
      spec.commandLine()
          .getErr()
          .println(
              "signalbox: there are settings in " + file + " already; edit them, or use --force");
      return ExitCode.USAGE;
    }
    var questions = new Questions(out, new Keyboard(SignalboxCommand.input(spec), true));
    Optional<String> text = questions.settings();
    if (text.isEmpty()) {
      spec.commandLine()
          .getErr()
          .println("signalbox: the questions were not answered to the end; nothing was written");
      return ExitCode.USAGE;
    }
    write(file, text.get(), environment);
    out.println("Written: " + file);
    out.println("Check it with `signalbox doctor`.");
    return ExitCode.DONE;
  }

  private static void write(Path file, String text, Map<String, String> environment)
      throws Exception {
    Files.createDirectories(file.toAbsolutePath().getParent());
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    Files.writeString(fresh, text);
    Settings.read(fresh, environment);
    if (Files.exists(file)) {
      Files.move(
          file,
          file.resolveSibling(file.getFileName() + ".old"),
          StandardCopyOption.REPLACE_EXISTING);
    }
    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
  }
}
