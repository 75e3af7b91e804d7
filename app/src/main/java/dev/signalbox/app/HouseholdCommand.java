package dev.signalbox.app;

import dev.signalbox.assistant.household.Household;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The simulated household. */
@Command(
    name = "household",
    description = "Tells where the simulated household is; --reset starts it afresh.",
    mixinStandardHelpOptions = true)
final class HouseholdCommand implements Callable<Integer> {
  @Mixin Options options;
  @Spec CommandSpec spec;

  @Option(
      names = "--reset",
      description = "Write it anew for the present time; what was changed in it is lost.")
  boolean reset;

  @Override
  public Integer call() throws Exception {
    var out = spec.commandLine().getOut();
    try (var installation = Installation.open(options, spec.commandLine().getErr())) {
      if (!installation.belongings().simulated()) {
        out.println(
            "Your own mail, calendar, tasks, contacts or home are in use, not the simulated household.");
        return ExitCode.DONE;
      }
      var folder = installation.home().data().resolve("household");
      if (reset) {
        Household.reset(folder, installation.now());
      }
      out.println((reset ? "Written anew: " : "The simulated household is in ") + folder);
      return ExitCode.DONE;
    }
  }
}
