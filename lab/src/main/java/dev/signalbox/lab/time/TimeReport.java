package dev.signalbox.lab.time;

import dev.signalbox.runtime.understand.Language;
import dev.signalbox.runtime.understand.time.TimeResolver;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints for each file of a language how many of its cases resolve exactly. */
@Command(
    name = "time",
    description = "Measures the time resolver on the cases of Recognizers-Text.",
    mixinStandardHelpOptions = true)
public final class TimeReport implements Callable<Integer> {
  private static final LocalDateTime NO_CONTEXT = LocalDateTime.of(2016, 11, 7, 0, 0);

  @Option(names = "--data", required = true, description = "the folder with recognizers-text in it")
  private Path data = Path.of(".");

  @Option(names = "--language", description = "${COMPLETION-CANDIDATES}")
  private List<Language> languages = List.of(Language.ENGLISH, Language.GERMAN);

  @Option(names = "--failures", description = "print the cases which are not exact")
  private boolean failures;

  private final PrintStream out;

  /** Prints to standard output. */
  public TimeReport() {
    this(System.out);
  }

  TimeReport(PrintStream out) {
    this.out = out;
  }

  /** Runs the report by itself. */
  public static void main(String[] arguments) {
    System.exit(new CommandLine(new TimeReport()).execute(arguments));
  }

  @Override
  public Integer call() {
    for (Language language : languages) {
      String name =
          language.name().charAt(0)
              + language.name().substring(1).toLowerCase(java.util.Locale.ROOT);
      Path folder = data.resolve("recognizers-text/DateTime").resolve(name);
      TimeResolver resolver = TimeResolver.of(language);
      out.printf(
          "%s%n%-24s %6s %6s %6s %7s   %s%n",
          name, "file", "cases", "found", "exact", "share", "with one reading");
      for (Path file : files(folder)) {
        print(file, measure(resolver, file));
      }
    }
    return 0;
  }

  /** Extractor files name places only and are left out. */
  private static List<Path> files(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".json"))
          .filter(file -> !file.toString().contains("Extractor"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list " + folder + "; give --data the data folder", e);
    }
  }

  private Score measure(TimeResolver resolver, Path file) {
    boolean model = file.toString().contains("Model");
    Score score = Score.NONE;
    for (Case one : CaseFile.read(file, NO_CONTEXT)) {
      List<Resolution> actual =
          resolver.find(one.input(), one.now().atZone(ZoneOffset.UTC)).stream()
              .map(mention -> Translation.of(mention, model))
              .toList();
      score = score.plus(one, actual);
      if (failures && !Score.matches(one.expected(), actual)) {
        out.printf(
            "- %s | %s%n  expected %s%n  actual   %s%n",
            one.now(), one.input(), one.expected(), actual);
      }
    }
    return score;
  }

  private void print(Path file, Score score) {
    out.printf(
        "%-24s %6d %6d %6d %6.1f%%   %d of %d, %.1f%%%n",
        file.getFileName(),
        score.cases(),
        score.found(),
        score.exact(),
        100.0 * score.exact() / score.cases(),
        score.singleExact(),
        score.single(),
        100.0 * score.singleExact() / Math.max(1, score.single()));
  }
}
