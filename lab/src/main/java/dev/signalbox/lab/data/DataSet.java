package dev.signalbox.lab.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One public data set, in the layout of one JSON object a line with {@code text}, {@code intent}
 * and {@code lang}.
 *
 * @param folder its folder below the data directory
 * @param files the files to learn from
 * @param most how many examples to take of each of its intents; a fixed choice, not the first ones
 */
public record DataSet(String folder, List<String> files, int most) {
  private static final JsonMapper JSON = JsonMapper.shared();

  /** The data sets that the shipped model is trained on. */
  public static final List<DataSet> ALL =
      List.of(
          new DataSet("hwu64", List.of("train.jsonl"), 175),
          new DataSet("clinc150", List.of("train.jsonl", "valid.jsonl"), 120),
          new DataSet("snips", List.of("train.jsonl"), 120),
          new DataSet("home-assistant-intents", List.of("dev.jsonl"), 220));

  /** Copies the list. */
  public DataSet {
    files = List.copyOf(files);
  }

  /** Whether its folder lies in the data directory. */
  public boolean isIn(Path data) {
    return Files.isDirectory(data.resolve(folder));
  }

  /**
   * Its sentences with our labels, in an order that depends on nothing but the sentences.
   *
   * @throws LabDataException naming the file and line that cannot be read
   */
  public List<Example> read(Path data) {
    IntentMap map = new IntentMap(folder + ".map", Resources.lines("mapping/" + folder + ".map"));
    Map<String, List<Example>> byIntent = new TreeMap<>();
    for (String file : files) {
      readFile(data.resolve(folder).resolve(file), map, byIntent);
    }
    List<Example> chosen = new ArrayList<>();
    for (List<Example> examples : byIntent.values()) {
      examples.sort(
          Comparator.comparingInt((Example e) -> mixed(e.text())).thenComparing(Example::text));
      chosen.addAll(examples.subList(0, Math.min(most, examples.size())));
    }
    return chosen;
  }

  private void readFile(Path file, IntentMap map, Map<String, List<Example>> byIntent) {
    List<String> lines = linesOf(file);
    for (int number = 1; number <= lines.size(); number++) {
      JsonNode row = row(file, number, lines.get(number - 1));
      String text = row.path("text").asString();
      String intent = row.path("intent").asString();
      String language = row.path("lang").asString();
      if (language.equals("en") || language.equals("de")) {
        map.label(intent, text)
            .map(label -> new Example(text, label, folder, folder + ":" + text))
            .ifPresent(
                example ->
                    byIntent
                        .computeIfAbsent(
                            language + " " + intent + " " + example.label(), k -> new ArrayList<>())
                        .add(example));
      }
    }
  }

  private static List<String> linesOf(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException unreadable) {
      throw new LabDataException("cannot read " + file + ": give the data directory", unreadable);
    }
  }

  private static JsonNode row(Path file, int number, String line) {
    try {
      return JSON.readTree(line);
    } catch (JacksonException broken) {
      throw new LabDataException(file + " line " + number + " is no JSON object", broken);
    }
  }

  private static int mixed(String text) {
    int hash = text.hashCode() * 0x9E3779B9;
    return hash ^ (hash >>> 15);
  }
}
