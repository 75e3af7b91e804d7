package dev.signalbox.app;

import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;

/** The {@code signalbox} command. */
public final class Main {

  private Main() {}

  /** Runs one command and tells the shell how it went. */
  public static void main(String[] arguments) {
    var out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
    var err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    int code = run(arguments, System.in, out, err);
    out.flush();
    err.flush();
    System.exit(code);
  }

  /** Runs one command and gives the exit code. */
  static int run(String[] arguments, InputStream in, PrintWriter out, PrintWriter err) {
    return new CommandLine(new SignalboxCommand(in))
        .setOut(out)
        .setErr(err)
        .setExecutionExceptionHandler(new Apology())
        .setParameterExceptionHandler(new UsageApology())
        .execute(arguments);
  }
}
