package dev.signalbox.app;

import java.util.List;
import picocli.CommandLine;

/** Says what is wrong with a command line and what was perhaps meant. */
final class UsageApology implements CommandLine.IParameterExceptionHandler {

  @Override
  public int handleParseException(CommandLine.ParameterException wrong, String[] arguments) {
    CommandLine command = wrong.getCommandLine();
    command.getErr().println("signalbox: " + wrong.getMessage());
    List<String> suggestions =
        wrong instanceof CommandLine.UnmatchedArgumentException unmatched
            ? unmatched.getSuggestions()
            : List.of();
    if (!suggestions.isEmpty()) {
      command.getErr().println("  Did you mean: " + String.join(", ", suggestions) + "?");
    }
    command
        .getErr()
        .println(
            "  `" + command.getCommandSpec().qualifiedName() + " --help` tells what there is.");
    return ExitCode.USAGE;
  }
}
