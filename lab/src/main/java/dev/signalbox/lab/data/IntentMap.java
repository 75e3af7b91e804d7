package dev.signalbox.lab.data;

import dev.signalbox.runtime.understand.Intent;
import dev.signalbox.runtime.understand.ModelFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How the intents of one data set become ours: rules in order, the first that fits wins. */
final class IntentMap {
  private static final String SKIP = "skip";
  private static final Pattern LINE = Pattern.compile("(\\S+)\\s+(?:/(.*)/\\s+)?->\\s+(\\S+)");

  private record Rule(String intent, Optional<Pattern> text, String label) {
    boolean fits(String otherIntent, String otherText) {
      return intent.equals(otherIntent)
          && text.map(pattern -> pattern.matcher(otherText).find()).orElse(true);
    }
  }

  private final String name;
  private final List<Rule> rules = new ArrayList<>();

  /**
   * Reads the rules from the lines of a mapping table.
   *
   * @throws LabDataException naming the line that is no rule
   */
  IntentMap(String name, List<String> lines) {
    this.name = name;
    for (int number = 1; number <= lines.size(); number++) {
      String line = lines.get(number - 1).strip();
      if (!line.isEmpty() && !line.startsWith("#")) {
        rules.add(rule(line, number));
      }
    }
  }

  /**
   * Our label for a sentence of the data set; empty where the table says to skip it.
   *
   * @throws LabDataException when the table does not know the intent
   */
  Optional<String> label(String intent, String text) {
    for (Rule rule : rules) {
      if (rule.fits(intent, text)) {
        return Optional.of(rule.label()).filter(label -> !label.equals(SKIP));
      }
    }
    throw new LabDataException(name + " has no rule for the intent '" + intent + "': add one");
  }

  private Rule rule(String line, int number) {
    Matcher matcher = LINE.matcher(line);
    if (!matcher.matches() || !isLabel(matcher.group(3))) {
      throw new LabDataException(
          name + " line " + number + " is no rule 'intent [/text/] -> label': " + line);
    }
    return new Rule(
        matcher.group(1),
        Optional.ofNullable(matcher.group(2)).map(Pattern::compile),
        matcher.group(3));
  }

  private static boolean isLabel(String label) {
    return label.equals(SKIP) || label.equals(ModelFile.NONE) || Intent.of(label).isPresent();
  }
}
