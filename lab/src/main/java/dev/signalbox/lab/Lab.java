package dev.signalbox.lab;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The lab's command line. */
@Command(
    name = "lab",
    description = "Trains and measures the models that Signalbox ships.",
    mixinStandardHelpOptions = true,
    subcommands = {TrainCommand.class, EvaluateCommand.class})
public final class Lab {
  private Lab() {}

  /** Runs one command and ends with its exit code. */
  public static void main(String[] arguments) {
    System.exit(new CommandLine(new Lab()).execute(arguments));
  }
}
