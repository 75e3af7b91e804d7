package dev.signalbox.app;

import dev.signalbox.runtime.run.Undo;
import dev.signalbox.runtime.run.Watcher;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes back what a run has done. */
@Command(
    name = "undo",
    description = "Takes back everything reversible that a run has done, as a group.",
    mixinStandardHelpOptions = true)
final class UndoCommand implements Callable<Integer> {
  @Mixin Options options;
  @Spec CommandSpec spec;

  @Parameters(
      arity = "0..1",
      paramLabel = "RUN",
      description = "A run; the last one that can be undone if left out.")
  Optional<String> run = Optional.empty();

  @Override
  public Integer call() throws Exception {
    var out = spec.commandLine().getOut();
    try (var installation = Installation.open(options, spec.commandLine().getErr())) {
      Undo.Report report =
          new Undo(installation.bench()).of(installation.undoable(run), Watcher.none());
      report.restored().forEach(out::println);
      report.refused().forEach(why -> out.println("Left as it is: " + why));
      if (report.restored().isEmpty() && report.refused().isEmpty()) {
        out.println("There is nothing to undo in that run.");
      }
      return report.refused().isEmpty() ? ExitCode.DONE : ExitCode.FAILED;
    }
  }
}
