package dev.signalbox.lab;

import dev.signalbox.lab.data.Example;
import dev.signalbox.lab.data.LabDataException;
import dev.signalbox.lab.train.Settings;
import dev.signalbox.lab.train.Training;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Trains the intent model and writes its file. */
@Command(
    name = "train",
    description = "Trains the intent model; the same data and seed give the same bytes.",
    mixinStandardHelpOptions = true)
final class TrainCommand implements Callable<Integer> {
  @Option(names = "--data", required = true, description = "folder with the data sets")
  private Path data = Path.of(".");

  @Option(names = "--out", required = true, description = "the model file to write")
  private Path out = Path.of("intents.model");

  @Option(names = "--seed", defaultValue = "1", description = "default ${DEFAULT-VALUE}")
  private long seed;

  @Option(names = "--epochs", defaultValue = "12", description = "default ${DEFAULT-VALUE}")
  private int epochs;

  @Option(names = "--folds", defaultValue = "5", description = "default ${DEFAULT-VALUE}")
  private int folds;

  @Option(names = "--hidden", defaultValue = "32", description = "default ${DEFAULT-VALUE}")
  private int hidden;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    PrintWriter screen = spec.commandLine().getOut();
    List<Example> examples = Corpus.read(data, seed, line -> say(screen, line));
    if (examples.isEmpty()) {
      throw new LabDataException("no sentence to learn from in " + data);
    }
    Settings settings = new Settings(seed, epochs, folds, hidden);
    Training training = Training.of(examples, settings, line -> say(screen, line));
    byte[] bytes = training.file().bytes();
    Files.write(out, bytes);
    training.confusions().forEach(line -> say(screen, line));
    new TreeMap<>(training.bySource())
        .forEach((source, scores) -> say(screen, source + ": " + scores));
    say(screen, "all: " + training.scores());
    say(screen, "threshold " + training.file().threshold());
    say(screen, out + ": " + bytes.length + " bytes");
    return 0;
  }

  private static void say(PrintWriter screen, String line) {
    screen.println(line);
    screen.flush();
  }
}
