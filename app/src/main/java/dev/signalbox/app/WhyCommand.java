package dev.signalbox.app;

import dev.signalbox.core.journal.RunId;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What ran where, and why. */
@Command(
    name = "why",
    description = "Tells what ran where and why, step by step.",
    mixinStandardHelpOptions = true)
final class WhyCommand implements Callable<Integer> {
  @Mixin Options options;
  @Spec CommandSpec spec;

  @Parameters(arity = "0..1", paramLabel = "RUN", description = "A run; the last one if left out.")
  Optional<String> run = Optional.empty();

  @Option(names = "--json", description = "Print the run as one JSON object.")
  boolean json;

  @Override
  public Integer call() throws Exception {
    try (var installation = Installation.open(options, spec.commandLine().getErr())) {
      RunId id = installation.run(run);
      RunReport report = installation.report(id);
      spec.commandLine()
          .getOut()
          .println(json ? Json.write(RunJson.of(report)) : WhyText.of(report));
      return ExitCode.DONE;
    }
  }
}
