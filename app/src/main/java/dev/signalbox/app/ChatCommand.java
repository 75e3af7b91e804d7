package dev.signalbox.app;

import java.io.PrintWriter;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** One request after the other. */
@Command(
    name = "chat",
    description = "Takes one request after the other; an empty line or /quit ends it.",
    mixinStandardHelpOptions = true)
final class ChatCommand implements Callable<Integer> {
  private static final Set<String> ENDS = Set.of("", "/quit", "/exit", "quit", "exit", "bye");

  @Mixin Options options;
  @Spec CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    PrintWriter out = spec.commandLine().getOut();
    var keyboard = new Keyboard(SignalboxCommand.input(spec), true);
    try (var installation = Installation.open(options, spec.commandLine().getErr())) {
      out.println("Signalbox. Ask \"What can you do?\" for examples; an empty line ends.");
      while (true) {
        out.print("> ");
        out.flush();
        Optional<String> line = keyboard.line().map(String::strip);
        if (line.isEmpty() || ENDS.contains(line.get())) {
          return ExitCode.DONE;
        }
        answer(line.get(), installation, keyboard, out);
      }
    }
  }

  private void answer(String words, Installation installation, Keyboard keyboard, PrintWriter out) {
    try {
      new Exchange(installation, out, out, keyboard, false, false).take(words);
    } catch (RuntimeException trouble) {
      out.println("signalbox: " + Apology.words(trouble));
    }
    out.println();
  }
}
