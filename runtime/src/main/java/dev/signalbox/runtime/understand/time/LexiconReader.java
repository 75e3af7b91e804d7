package dev.signalbox.runtime.understand.time;

import java.io.IOException;
import java.io.InputStream;
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
  private static final int MOST_MENTIONS = 1_000;

  private final Map<String, List<Lexicon.Sense>> senses = new HashMap<>(2_048);
  private final Map<String, List<RuleLine.Start>> starts = new HashMap<>(1_024);
  private final Map<String, Map<String, Meaning.Word>> categories = new HashMap<>();
  private final Map<String, Integer> ranks = new HashMap<>();
  private String section = "";

  static Lexicon read(List<String> files) {
    LexiconReader reader = new LexiconReader();
    for (String file : files) {
      reader.readFile(file);
    }
    return new Lexicon(reader.senses, reader.starts, reader.ranks);
  }

  private void readFile(String file) {
    String text = text(file);
    int number = 0;
    int at = 0;
    while (at < text.length()) {
      int end = text.indexOf('\n', at);
      int to = end < 0 ? text.length() : end;
      number++;
      readLine(file, number, text.substring(at, to).strip());
      at = to + 1;
    }
  }

  private static String text(String file) {
    try (InputStream in = LexiconReader.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new LexiconException(file, 0, "", "the file is not on the class path; add it");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the lexicon " + file, e);
    }
  }

  private void readLine(String file, int number, String line) {
    if (line.isEmpty() || line.charAt(0) == '#') {
      return;
    }
    if (line.charAt(0) == '@') {
      section = line.substring(1);
    } else if (section.equals("rules")) {
      new RuleLine(file, number, line).starts(this::start);
    } else if (section.equals("mentions")) {
      ranks.put("<" + line + ">", MOST_MENTIONS - ranks.size());
    } else {
      try {
        words(line);
      } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
        throw new LexiconException(file, number, line, "cannot be read: " + e.getMessage());
      }
    }
  }

  private void start(String key, RuleLine.Start start) {
    starts.computeIfAbsent(key, _ -> new ArrayList<>(2)).add(start);
  }

  private void words(String line) {
    if (line.startsWith("%join ")) {
      join(line.substring(6).split(" ", -1));
      return;
    }
    if (line.startsWith("%suffix ")) {
      suffix(line.substring(8).split(" ", -1));
      return;
    }
    int equals = line.indexOf(" = ");
    if (equals < 0) {
      throw new IllegalArgumentException("write it as: value = word word");
    }
    Meaning.Word meaning = word(line.substring(0, equals).strip());
    for (String form : line.substring(equals + 3).strip().split(" ", -1)) {
      add(section, form.equals("END") ? "" : form, meaning);
    }
  }

  static Meaning.Word word(String value) {
    int digits = 0;
    for (int i = value.startsWith("-") ? 1 : 0; i < value.length(); i++) {
      if (value.charAt(i) < '0' || value.charAt(i) > '9') {
        return new Meaning.Word(value, 0);
      }
      digits++;
    }
    boolean number = digits > 0 && digits < 10;
    return new Meaning.Word(value, number ? Integer.parseInt(value) : 0);
  }

  private void add(String category, String form, Meaning.Word meaning) {
    categories.computeIfAbsent(category, _ -> new HashMap<>()).put(form, meaning);
    senses
        .computeIfAbsent(form, _ -> new ArrayList<>(2))
        .add(new Lexicon.Sense("<" + category + ">", meaning));
  }

  /** {@code %join first middle second}: each word of one category + middle + each of another. */
  private void join(String[] parts) {
    for (Map.Entry<String, Meaning.Word> first : category(parts[0]).entrySet()) {
      for (Map.Entry<String, Meaning.Word> second : category(parts[2]).entrySet()) {
        int sum = first.getValue().number() + second.getValue().number();
        String form = first.getKey() + parts[1] + second.getKey();
        add(section, form, new Meaning.Word(Integer.toString(sum), sum));
      }
    }
  }

  /** {@code %suffix category ending ending}: each word of the category with each ending. */
  private void suffix(String[] parts) {
    for (Map.Entry<String, Meaning.Word> word : category(parts[0]).entrySet()) {
      for (int i = 1; i < parts.length; i++) {
        add(section, word.getKey() + parts[i], word.getValue());
      }
    }
  }

  private Map<String, Meaning.Word> category(String name) {
    Map<String, Meaning.Word> found = categories.get(name);
    if (found == null) {
      throw new IllegalArgumentException("no category " + name + " stands before this line");
    }
    return Map.copyOf(found);
  }
}
