package dev.signalbox.app;

import dev.signalbox.core.journal.RunId;
import dev.signalbox.core.journal.RunState;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The runs so far. */
@Command(
    name = "runs",
    description = "Lists runs, the latest first.",
    mixinStandardHelpOptions = true)
final class RunsCommand implements Callable<Integer> {
  @Mixin Options options;
  @Spec CommandSpec spec;

  @Option(
      names = "--most",
      paramLabel = "N",
      defaultValue = "20",
      description = "How many at most (${DEFAULT-VALUE}).")
  int most;

  @Override
  public Integer call() throws Exception {
    var out = spec.commandLine().getOut();
    try (var installation = Installation.open(options, spec.commandLine().getErr())) {
      var runs = installation.bench().journal().runs(most);
      if (runs.isEmpty()) {
        out.println("No runs yet. Try: signalbox ask \"What needs my attention this morning?\"");
      }
      for (RunId run : runs) {
        RunState state = RunState.of(installation.bench().journal().events(run));
        String ending = state.ended().map(ended -> Json.word(ended.ending())).orElse("waiting");
        String words =
            state
                .started()
                .map(started -> started.words().value().lines().findFirst().orElse(""))
                .orElse("");
        String at = state.started().map(started -> started.at().toString()).orElse("");
        out.println("%s  %-9s  %s  %s".formatted(run, ending, at, words));
      }
      return ExitCode.DONE;
    }
  }
}
