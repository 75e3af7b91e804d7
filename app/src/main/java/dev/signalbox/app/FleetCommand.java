package dev.signalbox.app;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The models there are. */
@Command(
    name = "fleet",
    description = "Lists the endpoints, where they run and what they may see.",
    mixinStandardHelpOptions = true)
final class FleetCommand implements Callable<Integer> {
  private static final String NONE =
      """
      No model is configured and none was found on this machine. Mail, calendar, tasks, contacts and home work without one.
      For general questions and writing:
        - start Ollama on this machine (http://127.0.0.1:11434); it is found by itself, or
        - name an endpoint in %s, for example:

          endpoints:
            - name: my-server
              url: http://192.168.1.10:8000/v1
              model: qwen3-32b
              place: premises

      docs/configuration.md describes every key.""";

  @Mixin Options options;
  @Spec CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    var out = spec.commandLine().getOut();
    try (var installation = Installation.open(options, spec.commandLine().getErr())) {
      if (installation.settings().fleet().endpoints().isEmpty()) {
        out.println(NONE.formatted(installation.home().settings()));
      } else {
        installation.settings().explain().forEach(out::println);
      }
      return ExitCode.DONE;
    }
  }
}
