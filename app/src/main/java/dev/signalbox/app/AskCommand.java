package dev.signalbox.app;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** One request. */
@Command(
    name = "ask",
    description = "Understands, plans and does one request.",
    mixinStandardHelpOptions = true)
final class AskCommand implements Callable<Integer> {
  @Mixin Options options;
  @Spec CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "WORDS",
      description = "What you want; - reads it from standard input.")
  List<String> words;

  @Option(names = "--yes", description = "Say yes to reversible effects; never to others.")
  boolean yes;

  @Option(names = "--dry-run", description = "Show the plan and do nothing.")
  boolean dryRun;

  @Option(names = "--json", description = "Print one JSON object with everything that happened.")
  boolean json;

  @Override
  public Integer call() throws Exception {
    String request = String.join(" ", words);
    if (request.equals("-")) {
      request = StandardInput.text(SignalboxCommand.input(spec));
    }
    var out = spec.commandLine().getOut();
    var err = spec.commandLine().getErr();
    try (var installation = Installation.open(options, err)) {
      var conversation =
          new Exchange(
              installation, out, err, new Keyboard(SignalboxCommand.input(spec), false), yes, json);
      return dryRun ? conversation.dryRun(request) : conversation.take(request);
    }
  }
}
