package dev.signalbox.runtime.config;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * A group of keys being read. Each reading method reports what is wrong with its key and then gives
 * nothing, so that the rest is read on; {@link #end} reports the keys that nobody asked for.
 */
final class Section {
  private final Node.Mapping mapping;
  private final String path;
  private final Problems problems;
  private final TreeSet<String> known = new TreeSet<>();

  Section(Node.Mapping mapping, String path, Problems problems) {
    this.mapping = mapping;
    this.path = path;
    this.problems = problems;
  }

  private Optional<Node.Entry> entry(String key) {
    known.add(key);
    return Optional.ofNullable(mapping.entries().get(key))
        .filter(entry -> !(entry.value() instanceof Node.Nothing));
  }

  boolean has(String key) {
    return entry(key).isPresent();
  }

  /** Reports a key that must be there and is not. */
  void require(String key, String mend) {
    if (!has(key)) {
      error(key, "it is missing", mend);
    }
  }

  /** The line of a key, or of the section where the key is not there. */
  int line(String key) {
    return entry(key).map(Node.Entry::line).orElse(mapping.line());
  }

  String key(String key) {
    return path.isEmpty() ? key : path + "." + key;
  }

  void error(String key, String what, String mend) {
    problems.error(line(key), key(key), what, mend);
  }

  void warning(String key, String what, String mend) {
    problems.warning(line(key), key(key), what, mend);
  }

  /** A single value, put through a reading that throws {@link IllegalArgumentException}. */
  <T> Optional<T> value(String key, Function<String, T> reading, String mend) {
    return text(key)
        .flatMap(
            text -> {
              try {
                return Optional.of(reading.apply(text));
              } catch (IllegalArgumentException | ArithmeticException | DateTimeException unfit) {
                error(key, "'" + text + "' does not fit here", mend);
                return Optional.empty();
              }
            });
  }

  Optional<String> text(String key) {
    return entry(key).flatMap(entry -> scalar(key(key), entry.value(), entry.line()));
  }

  private Optional<String> scalar(String key, Node node, int line) {
    if (node instanceof Node.Scalar(var text, _)) {
      if (!text.isBlank()) {
        return Optional.of(text.strip());
      }
      problems.error(line, key, "it is empty", "Write a value, or take the key out");
      return Optional.empty();
    }
    problems.error(line, key, "a single value belongs here, not " + node.kind(), "Write one value");
    return Optional.empty();
  }

  Optional<Boolean> flag(String key) {
    return value(
        key,
        text ->
            switch (text.toLowerCase(Locale.ROOT)) {
              case "true", "yes", "on" -> true;
              case "false", "no", "off" -> false;
              default -> throw new IllegalArgumentException(text);
            },
        "Write true or false");
  }

  /** A number from {@code least} to {@code most}, both included. */
  Optional<BigDecimal> number(String key, String least, String most) {
    var low = new BigDecimal(least);
    var high = new BigDecimal(most);
    return value(
        key,
        text -> {
          BigDecimal number = Numbers.parse(text);
          if (number.compareTo(low) < 0 || number.compareTo(high) > 0) {
            throw new IllegalArgumentException(text);
          }
          return number;
        },
        "Write a number from " + least + " to " + most);
  }

  /** A whole number from {@code least} to {@code most}, both included. */
  Optional<Long> whole(String key, long least, long most) {
    return value(
        key,
        text -> {
          long number = Numbers.parse(text).longValueExact();
          if (number < least || number > most) {
            throw new IllegalArgumentException(text);
          }
          return number;
        },
        "Write a whole number from " + least + " to " + most);
  }

  Optional<Duration> duration(String key) {
    return value(
        key, Numbers::duration, "Write a number above zero with a unit: 500ms, 90s, 10m or 2h");
  }

  /** One of an enum's words, written in lower case. */
  <E extends Enum<E>> Optional<E> oneOf(String key, Class<E> type) {
    return text(key).flatMap(text -> word(key, text, type));
  }

  private <E extends Enum<E>> Optional<E> word(String key, String text, Class<E> type) {
    var words = new ArrayList<String>();
    for (E constant : type.getEnumConstants()) {
      String word = constant.name().toLowerCase(Locale.ROOT);
      if (word.equals(text)) {
        return Optional.of(constant);
      }
      words.add(word);
    }
    error(
        key, "'" + text + "' is none of the words that can stand here", Spelling.mend(text, words));
    return Optional.empty();
  }

  /** Several of an enum's words; one alone needs no list. */
  <E extends Enum<E>> List<E> someOf(String key, Class<E> type) {
    return texts(key).stream().flatMap(text -> word(key, text, type).stream()).toList();
  }

  /** Several values; one alone needs no list. */
  List<String> texts(String key) {
    var texts = new ArrayList<String>();
    for (Node item : items(key)) {
      scalar(key(key), item, item.line()).ifPresent(texts::add);
    }
    return texts;
  }

  private List<Node> items(String key) {
    return entry(key)
        .map(
            entry ->
                entry.value() instanceof Node.Items(var items, _) ? items : List.of(entry.value()))
        .orElse(List.of());
  }

  /** A group of keys within this one. */
  Optional<Section> section(String key) {
    return entry(key).flatMap(entry -> asSection(key(key), entry.value(), entry.line()));
  }

  /** A list of groups of keys. */
  List<Section> sections(String key) {
    var sections = new ArrayList<Section>();
    List<Node> items = items(key);
    for (int i = 0; i < items.size(); i++) {
      asSection(key(key) + "[" + i + "]", items.get(i), items.get(i).line())
          .ifPresent(sections::add);
    }
    return sections;
  }

  private Optional<Section> asSection(String key, Node node, int line) {
    if (node instanceof Node.Mapping inner) {
      return Optional.of(new Section(inner, key, problems));
    }
    problems.error(
        line, key, "a group of keys belongs here, not " + node.kind(), "Write 'key: value' lines");
    return Optional.empty();
  }

  boolean isGroup(String key) {
    return entry(key).filter(entry -> entry.value() instanceof Node.Mapping).isPresent();
  }

  /** Shares from 0 to 1 by any key. */
  Map<String, Double> shares() {
    var shares = new LinkedHashMap<String, Double>();
    for (String key : mapping.entries().keySet()) {
      number(key, "0", "1").ifPresent(share -> shares.put(key, share.doubleValue()));
    }
    return shares;
  }

  /** Reports the keys that nobody has asked for. */
  void end() {
    mapping
        .entries()
        .forEach(
            (key, entry) -> {
              if (!known.contains(key)) {
                problems.error(
                    entry.line(), key(key), "there is no such key", Spelling.mend(key, known));
              }
            });
  }
}
