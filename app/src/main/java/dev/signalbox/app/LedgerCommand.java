package dev.signalbox.app;

import dev.signalbox.runtime.store.LedgerCheck;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What left the machine. */
@Command(
    name = "ledger",
    description = "Lists what left the machine; `ledger verify` checks that nothing was changed.",
    subcommands = LedgerCommand.Verify.class,
    mixinStandardHelpOptions = true)
final class LedgerCommand implements Callable<Integer> {
  @Mixin Options options;
  @Spec CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    var out = spec.commandLine().getOut();
    try (var installation = Installation.open(options, spec.commandLine().getErr())) {
      var entries = installation.bench().ledger().entries();
      entries.forEach(entry -> out.println(LedgerText.line(entry)));
      if (entries.isEmpty()) {
        out.println("Nothing has left this machine.");
      }
      return ExitCode.DONE;
    }
  }

  /** Checks the chain. */
  @Command(
      name = "verify",
      description = "Finds any edit, gap or changed order in the ledger.",
      mixinStandardHelpOptions = true)
  static final class Verify implements Callable<Integer> {
    @Mixin Options options;
    @Spec CommandSpec spec;

    @Override
    public Integer call() throws Exception {
      var out = spec.commandLine().getOut();
      try (var installation = Installation.open(options, spec.commandLine().getErr())) {
        return switch (installation.bench().ledger().verify()) {
          case LedgerCheck.Sound(var entries, var head) -> {
            out.println("The ledger is sound: " + entries + " entries, head " + head);
            yield ExitCode.DONE;
          }
          case LedgerCheck.Broken(var findings) -> {
            out.println("The ledger was changed:");
            findings.forEach(finding -> out.println("  " + finding));
            yield ExitCode.FAILED;
          }
        };
      }
    }
  }
}
