package dev.signalbox.lab;

import dev.signalbox.lab.data.LabDataException;
import dev.signalbox.runtime.understand.IntentModel;
import dev.signalbox.runtime.understand.ModelFile;
import dev.signalbox.runtime.understand.ScoredIntent;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures a model on a list of sentences, and shows what it gets wrong. */
@Command(
    name = "evaluate",
    description = "Measures a model on sentences, one 'intent | sentence' a line.",
    mixinStandardHelpOptions = true)
final class EvaluateCommand implements Callable<Integer> {
  @Option(names = "--model", description = "a model file; default: the shipped one")
  private Optional<Path> model = Optional.empty();

  @Parameters(arity = "1..*", description = "files of sentences")
  private List<Path> files = List.of();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    IntentModel intents =
        model.isPresent()
            ? IntentModel.of(ModelFile.read(Files.readAllBytes(model.get())))
            : IntentModel.shipped();
    PrintWriter screen = spec.commandLine().getOut();
    screen.println(intents.provenance());
    for (Path file : files) {
      measure(intents, file, screen);
    }
    screen.flush();
    return 0;
  }

  private static void measure(IntentModel intents, Path file, PrintWriter screen)
      throws IOException {
    int right = 0;
    int silent = 0;
    int all = 0;
    for (String line : Files.readAllLines(file)) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] parts = line.split("\\|", 2);
      if (parts.length < 2) {
        throw new LabDataException(file + ": no 'intent | sentence': " + line);
      }
      String expected = parts[0].strip();
      String sentence = parts[1].strip();
      List<ScoredIntent> ranked = intents.rank(sentence);
      String best = ranked.isEmpty() ? "none" : ranked.getFirst().intent().dotted();
      boolean isSilent = intents.best(sentence).isEmpty();
      boolean isRight = expected.equals("none") ? isSilent : !isSilent && best.equals(expected);
      all++;
      silent += isSilent ? 1 : 0;
      right += isRight ? 1 : 0;
      if (!isRight) {
        screen.printf("%-20s %-20s %s%n", expected, isSilent ? "? " + best : best, sentence);
        ranked.stream().limit(2).forEach(s -> screen.printf("      %s%n", s));
      }
    }
    screen.printf(
        "%s: %d sentences, right %.1f %%, \"don't know\" %.1f %%%n",
        file.getFileName(), all, 100.0 * right / all, 100.0 * silent / all);
  }
}
