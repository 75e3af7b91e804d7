package dev.signalbox.lab.grammar;

import dev.signalbox.lab.data.Example;
import dev.signalbox.lab.data.LabDataException;
import dev.signalbox.lab.data.Resources;
import dev.signalbox.runtime.understand.Intent;
import dev.signalbox.runtime.understand.ModelFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The templates of one language. A file has three kinds of lines: {@code name = a | b} fills a
 * slot, {@code == mail.list} begins an intent, every other line is a template of that intent; a
 * leading {@code +} lets it be said politely too.
 */
public final class Grammar {
  private static final List<String> FILES =
      List.of("slots", "mail", "calendar", "tasks", "home", "talk", "general", "unsupported");
  private static final Pattern SLOT = Pattern.compile("^[a-z_0-9]+ = ");
  private static final String POLITE = "[{before}]";

  private record Line(String place, Template template) {}

  private final String language;
  private final Map<String, Template> slots = new LinkedHashMap<>();
  private final Map<String, List<Line>> intents = new LinkedHashMap<>();

  /** An empty grammar of a language. */
  public Grammar(String language) {
    this.language = language;
  }

  /** The grammar that comes with the lab, for {@code en} or {@code de}. */
  public static Grammar builtIn(String language) {
    Grammar grammar = new Grammar(language);
    for (String file : FILES) {
      String name = "grammar/" + language + "/" + file + ".txt";
      grammar.add(name, Resources.lines(name));
    }
    return grammar;
  }

  /**
   * Adds the lines of one file.
   *
   * @throws LabDataException naming the file and line that is wrong
   */
  public void add(String file, List<String> lines) {
    String intent = "";
    for (int number = 1; number <= lines.size(); number++) {
      String line = lines.get(number - 1).strip();
      String place = file + " line " + number;
      if (line.startsWith("== ")) {
        intent = checked(line.substring(3).strip(), place);
      } else if (SLOT.matcher(line).find()) {
        addSlot(line, place);
      } else if (!line.isEmpty() && !line.startsWith("#")) {
        intents.computeIfAbsent(intent, k -> new ArrayList<>()).add(line(line, place));
      }
    }
  }

  /**
   * Sentences for each intent, all different, with typos in some of them.
   *
   * @param most how many sentences to make for each intent
   */
  public List<Example> expand(RandomGenerator random, int most) {
    List<Example> examples = new ArrayList<>();
    intents.forEach(
        (intent, lines) -> {
          int share = Math.clamp(most / lines.size(), 4, 60);
          Set<String> seen = new LinkedHashSet<>();
          for (Line line : lines) {
            for (int time = 0; time < share; time++) {
              String sentence = say(line, random);
              if (seen.add(sentence)) {
                examples.add(example(sentence, intent, line.place()));
              }
            }
          }
        });
    return examples;
  }

  private Example example(String sentence, String intent, String place) {
    return new Example(sentence, intent, "grammar-" + language, place);
  }

  private String say(Line line, RandomGenerator random) {
    StringBuilder sentence = new StringBuilder();
    try {
      line.template().say(random, slots, sentence);
    } catch (LabDataException wrong) {
      throw new LabDataException(line.place() + ": " + wrong.getMessage(), wrong);
    }
    String said = sentence.toString().strip().replaceAll("\\s+", " ").replace(" ,", ",");
    return Typos.sometimes(said, random);
  }

  private void addSlot(String line, String place) {
    int equals = line.indexOf(" = ");
    String name = line.substring(0, equals).strip();
    Template filling = parse(line.substring(equals + 3).strip(), place);
    slots.merge(name, filling, Grammar::either);
  }

  /** Both fillings, each choice of them as likely as any other. */
  private static Template either(Template before, Template more) {
    return new Template.OneOf(
        Stream.concat(choices(before).stream(), choices(more).stream()).toList());
  }

  private static List<Template> choices(Template filling) {
    return filling instanceof Template.OneOf(List<Template> choices) ? choices : List.of(filling);
  }

  private static Line line(String line, String place) {
    String source =
        line.startsWith("+") ? POLITE + " " + line.substring(1).strip() + " [{after}]" : line;
    return new Line(place, parse(source, place));
  }

  private static Template parse(String source, String place) {
    try {
      return TemplateParser.parse(source);
    } catch (LabDataException wrong) {
      throw new LabDataException(place + ": " + wrong.getMessage(), wrong);
    }
  }

  private static String checked(String intent, String place) {
    if (Intent.of(intent).isEmpty() && !intent.equals(ModelFile.NONE)) {
      throw new LabDataException(place + ": '" + intent + "' is no intent");
    }
    return intent;
  }
}
