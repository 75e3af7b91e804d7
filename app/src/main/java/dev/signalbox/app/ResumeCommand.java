package dev.signalbox.app;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Goes on with a run that was interrupted or waits. */
@Command(
    name = "resume",
    description =
        "Goes on with a run that was interrupted or waits for you; nothing is done twice.",
    mixinStandardHelpOptions = true)
final class ResumeCommand implements Callable<Integer> {
  @Mixin Options options;
  @Spec CommandSpec spec;

  @Parameters(arity = "0..1", paramLabel = "RUN", description = "A run; the last one if left out.")
  Optional<String> run = Optional.empty();

  @Option(names = "--yes", description = "Say yes to reversible effects; never to others.")
  boolean yes;

  @Option(names = "--json", description = "Print one JSON object with everything that happened.")
  boolean json;

  @Override
  public Integer call() throws Exception {
    var out = spec.commandLine().getOut();
    var err = spec.commandLine().getErr();
    try (var installation = Installation.open(options, err)) {
      return new Exchange(
              installation, out, err, new Keyboard(SignalboxCommand.input(spec), false), yes, json)
          .resume(installation.run(run));
    }
  }
}
