package dev.signalbox.app;

import java.io.InputStream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command without a subcommand: tells what there is. */
@Command(
    name = "signalbox",
    description =
        "Does what you ask on the device where it can, and never gives data to a model that may not see them.",
    versionProvider = Version.class,
    mixinStandardHelpOptions = true,
    subcommands = {
      AskCommand.class,
      ChatCommand.class,
      WhyCommand.class,
      RunsCommand.class,
      ResumeCommand.class,
      UndoCommand.class,
      LedgerCommand.class,
      FleetCommand.class,
      DoctorCommand.class,
      InitCommand.class,
      HouseholdCommand.class
    })
final class SignalboxCommand implements Runnable {
  @Spec CommandSpec spec;
  private final InputStream in;

  SignalboxCommand(InputStream in) {
    this.in = in;
  }

  /** What the person types or pipes in, for any command of the line. */
  static InputStream input(CommandSpec spec) {
    return ((SignalboxCommand) spec.root().userObject()).in;
  }

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
    throw new CommandLine.ParameterException(
        spec.commandLine(), "Say what to do, for example: signalbox ask \"what is on today?\"");
  }
}
