package dev.signalbox.app;

import dev.signalbox.runtime.config.ConfigProblem;
import dev.signalbox.runtime.store.LedgerCheck;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Checks an installation. */
@Command(
    name = "doctor",
    description =
        "Checks settings, files, store, ledger and endpoints, and says how to mend what is wrong.",
    mixinStandardHelpOptions = true)
final class DoctorCommand implements Callable<Integer> {
  @Mixin Options options;
  @Spec CommandSpec spec;

  private boolean well = true;

  @Override
  public Integer call() throws Exception {
    var out = spec.commandLine().getOut();
    line(out, true, "Java " + Runtime.version() + ", signalbox " + Version.number());
    try (var installation = Installation.open(options, spec.commandLine().getErr())) {
      line(
          out,
          true,
          "settings "
              + (Files.exists(installation.home().settings()) ? "" : "(none, everything as usual) ")
              + installation.home().settings());
      installation.settings().warnings().stream()
          .map(ConfigProblem::toString)
          .forEach(warning -> line(out, true, "worth a look: " + warning));
      line(out, true, "store " + installation.home().data().resolve("signalbox.db"));
      ledger(out, installation.bench().ledger().verify());
      Belongings belongings = installation.belongings();
      line(
          out,
          true,
          belongings.simulated() ? "belongings: the simulated household" : "belongings: your own");
      Skills skills = installation.skills();
      belonging(out, "mail", belongings.mail(), skills::mailCount);
      belonging(
          out,
          "calendar",
          belongings.calendar(),
          () -> skills.calendarCount(installation.now().toInstant()));
      belonging(out, "tasks", belongings.tasks(), skills::taskCount);
      belonging(out, "contacts", belongings.contacts(), skills::contactCount);
      belonging(out, "devices", belongings.devices(), skills::deviceCount);
      List<String> fleet = installation.settings().explain();
      line(
          out,
          true,
          installation.settings().fleet().endpoints().isEmpty()
              ? "fleet: no model (general questions and writing need one: `signalbox fleet`)"
              : "fleet:");
      fleet.forEach(endpoint -> out.println("      " + endpoint));
    }
    return well ? ExitCode.DONE : ExitCode.FAILED;
  }

  private void ledger(PrintWriter out, LedgerCheck check) {
    switch (check) {
      case LedgerCheck.Sound(var entries, _) ->
          line(out, true, "ledger: " + entries + " entries, sound");
      case LedgerCheck.Broken(var findings) ->
          line(out, false, "ledger: " + String.join("; ", findings));
    }
  }

  private void belonging(
      PrintWriter out, String name, Optional<Path> path, Supplier<String> count) {
    if (path.isEmpty()) {
      line(out, true, name + ": none (--" + name + " PATH or `signalbox init`)");
      return;
    }
    try {
      line(out, true, name + ": " + count.get() + " in " + path.get());
    } catch (RuntimeException broken) {
      line(out, false, name + ": " + Apology.words(broken));
    }
  }

  private void line(PrintWriter out, boolean good, String words) {
    well &= good;
    out.println((good ? "  ok  " : "  !!  ") + words);
  }
}
