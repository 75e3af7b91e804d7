package dev.signalbox.app;

import dev.signalbox.runtime.run.BadPlanException;
import dev.signalbox.runtime.run.BadRequestException;
import dev.signalbox.runtime.run.UnknownRunException;
import dev.signalbox.runtime.store.StoreException;
import java.io.IOException;
import java.io.UncheckedIOException;
import picocli.CommandLine;

/**
 * Turns what went wrong into a sentence and an exit code; a person never sees a stack trace unless
 * they ask for it.
 */
final class Apology implements CommandLine.IExecutionExceptionHandler {

  @Override
  public int handleExecutionException(
      Exception trouble, CommandLine command, CommandLine.ParseResult parsed) {
    command.getErr().println("signalbox: " + words(trouble));
    if (System.getenv("SIGNALBOX_TRACE") != null) {
      trouble.printStackTrace(command.getErr());
    }
    return code(trouble);
  }

  static String words(Throwable trouble) {
    String message = trouble.getMessage();
    if (message != null && isOurs(trouble)) {
      return message;
    }
    return trouble.getClass().getSimpleName()
        + (message == null ? "" : ": " + message)
        + "\n  This is a defect of Signalbox. Set SIGNALBOX_TRACE=1 to see where it happened, and please report it.";
  }

  private static boolean isOurs(Throwable trouble) {
    return trouble.getClass().getName().startsWith("dev.signalbox.")
        || trouble instanceof IOException
        || trouble instanceof UncheckedIOException;
  }

  static int code(Throwable trouble) {
    return switch (trouble) {
      case BadRequestException _, UnknownRunException _ -> ExitCode.USAGE;
      case BadPlanException _ -> ExitCode.FAILED;
      case StoreException _, IOException _, UncheckedIOException _ -> ExitCode.TROUBLE;
      default ->
          trouble.getClass().getSimpleName().startsWith("Config")
              ? ExitCode.USAGE
              : ExitCode.FAILED;
    };
  }
}
