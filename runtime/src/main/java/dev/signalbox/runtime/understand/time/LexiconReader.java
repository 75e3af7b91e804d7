package dev.signalbox.runtime.understand.time;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads lexicon files. A line {@code @name} begins a category; under it {@code value = word word}
 * gives words, {@code %join} and {@code %suffix} make words out of others. Under {@code @rules}
 * each line is a pattern (see {@link RuleReader}); under {@code @mentions} stand the categories
 * that are mentions by themselves, best first.
 */
final class LexiconReader {
  private final Symbols symbols = new Symbols();
  private final Map<String, List<Lexicon.Sense>> senses = new HashMap<>();
  private final Map<String, Map<String, Meaning.Word>> categories = new HashMap<>();
  private final List<Rule> rules = new ArrayList<>();
  private final Map<Integer, Integer> ranks = new HashMap<>();
  private final RuleReader ruleReader = new RuleReader(symbols, this::literal);
  private String section = "";

  static Lexicon read(List<String> files) {
    LexiconReader reader = new LexiconReader();
    files.forEach(reader::readFile);
    return new Lexicon(reader.symbols, reader.senses, reader.rules, reader.ranks);
  }

  private void readFile(String file) {
    try (InputStream in = LexiconReader.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new LexiconException(file, 0, "", "the file is not on the class path; add it");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        readLine(file, number, line.strip());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the lexicon " + file, e);
    }
  }

  private void readLine(String file, int number, String line) {
    if (line.isEmpty() || line.startsWith("#")) {
      return;
    }
    try {
      if (line.startsWith("@")) {
        section = line.substring(1);
      } else if (section.equals("rules")) {
        rules.addAll(ruleReader.read(line));
      } else if (section.equals("mentions")) {
        ranks.put(symbols.of("<" + line + ">"), 1_000 - ranks.size());
      } else if (line.startsWith("%join ")) {
        join(line.substring(6).split(" ", -1));
      } else if (line.startsWith("%suffix ")) {
        suffix(line.substring(8).split(" ", -1));
      } else {
        words(line);
      }
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      throw new LexiconException(file, number, line, "cannot be read: " + e.getMessage());
    }
  }

  private void words(String line) {
    int equals = line.indexOf(" = ");
    if (equals < 0) {
      throw new IllegalArgumentException("write it as: value = word word");
    }
    Meaning.Word meaning = word(line.substring(0, equals).strip());
    for (String form : line.substring(equals + 3).strip().split(" ", -1)) {
      add(section, form, meaning);
    }
  }

  static Meaning.Word word(String value) {
    try {
      return new Meaning.Word(value, Integer.parseInt(value));
    } catch (NumberFormatException notANumber) {
      return new Meaning.Word(value, 0);
    }
  }

  private void add(String category, String form, Meaning.Word meaning) {
    categories.computeIfAbsent(category, name -> new HashMap<>()).put(form, meaning);
    senses
        .computeIfAbsent(form, word -> new ArrayList<>(2))
        .add(new Lexicon.Sense(symbols.of("<" + category + ">"), meaning));
  }

  private void literal(String form, int symbol) {
    senses
        .computeIfAbsent(form, word -> new ArrayList<>(2))
        .add(new Lexicon.Sense(symbol, Meaning.NOTHING));
  }

  /** {@code %join first middle second}: each word of one category + middle + each of another. */
  private void join(String[] parts) {
    Map<String, Meaning.Word> seconds = Map.copyOf(category(parts[2]));
    Map.copyOf(category(parts[0]))
        .forEach(
            (first, one) ->
                seconds.forEach(
                    (second, ten) ->
                        add(
                            section,
                            first + parts[1] + second,
                            word(Integer.toString(one.number() + ten.number())))));
  }

  /** {@code %suffix category ending ending}: each word of the category with each ending. */
  private void suffix(String[] parts) {
    Map.copyOf(category(parts[0]))
        .forEach(
            (form, meaning) -> {
              for (int i = 1; i < parts.length; i++) {
                add(section, form + parts[i], meaning);
              }
            });
  }

  private Map<String, Meaning.Word> category(String name) {
    Map<String, Meaning.Word> found = categories.get(name);
    if (found == null) {
      throw new IllegalArgumentException("no category " + name + " stands before this line");
    }
    return found;
  }
}
