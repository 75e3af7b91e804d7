package dev.signalbox.lab;

import dev.signalbox.lab.data.DataSet;
import dev.signalbox.lab.data.Example;
import dev.signalbox.lab.grammar.Grammar;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;

/** All sentences to learn from: the data sets that are there, and the grammar of both languages. */
final class Corpus {
  private static final int SENTENCES_PER_INTENT = 700;

  private Corpus() {}

  static List<Example> read(Path data, long seed, Consumer<String> progress) {
    List<Example> examples = new ArrayList<>();
    for (DataSet set : DataSet.ALL) {
      if (set.isIn(data)) {
        List<Example> some = set.read(data);
        progress.accept(set.folder() + ": " + some.size() + " sentences");
        examples.addAll(some);
      } else {
        progress.accept(set.folder() + ": not in " + data + ", left out");
      }
    }
    SplittableRandom random = new SplittableRandom(seed);
    for (String language : List.of("en", "de")) {
      List<Example> some = Grammar.builtIn(language).expand(random.split(), SENTENCES_PER_INTENT);
      progress.accept("grammar, " + language + ": " + some.size() + " sentences");
      examples.addAll(some);
    }
    return examples;
  }
}
