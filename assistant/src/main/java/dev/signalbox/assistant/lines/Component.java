package dev.signalbox.assistant.lines;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A component between {@code BEGIN} and {@code END}, unchangeable: each change gives a new one in
 * which all other lines keep their exact text and order.
 *
 * @param name in upper case: {@code VEVENT}, {@code VTODO}, {@code VALARM}, {@code VCARD}
 * @param begin exact text of the {@code BEGIN} line
 * @param entries what is between, in the order of the file
 * @param end exact text of the {@code END} line
 * @param line number of the {@code BEGIN} line, from 1; 0 for a new component
 */
public record Component(String name, String begin, List<Entry> entries, String end, int line)
    implements Entry {

  /** Keeps a copy of the entries. */
  public Component {
    entries = List.copyOf(entries);
  }

  /** A new component. */
  public static Component of(String name, List<? extends Entry> entries) {
    return new Component(
        name,
        "BEGIN:" + name + Folding.LINE_END,
        List.copyOf(entries),
        "END:" + name + Folding.LINE_END,
        0);
  }

  @Override
  public String text() {
    StringBuilder text = new StringBuilder(begin);
    for (Entry entry : entries) {
      text.append(entry.text());
    }
    return text.append(end).toString();
  }

  /** All content lines of this component itself, in order. */
  public Stream<ContentLine> lines() {
    return entries.stream().filter(ContentLine.class::isInstance).map(ContentLine.class::cast);
  }

  /** The content lines with this name. */
  public Stream<ContentLine> lines(String wanted) {
    return lines().filter(line -> line.name().equals(wanted));
  }

  /** The first content line with this name. */
  public Optional<ContentLine> first(String wanted) {
    for (Entry entry : entries) {
      if (entry instanceof ContentLine line && line.name().equals(wanted)) {
        return Optional.of(line);
      }
    }
    return Optional.empty();
  }

  /** The first line's value as plain text, or empty text. */
  public String plain(String wanted) {
    Optional<ContentLine> found = first(wanted);
    return found.isPresent() ? found.get().plain() : "";
  }

  /** The components directly inside this one. */
  public Stream<Component> children() {
    return entries.stream().filter(Component.class::isInstance).map(Component.class::cast);
  }

  /**
   * Puts the line where the first of its name stood and drops the others; a new name goes before
   * inner components.
   */
  public Component with(ContentLine line) {
    List<Entry> changed = new ArrayList<>();
    boolean placed = false;
    for (Entry entry : entries) {
      if (!(entry instanceof ContentLine old) || !old.name().equals(line.name())) {
        changed.add(entry);
      } else if (!placed) {
        changed.add(line);
        placed = true;
      }
    }
    return placed ? withEntries(changed) : plus(line);
  }

  /** Adds the line after the last content line, keeping all others, also those of its name. */
  public Component plus(ContentLine line) {
    List<Entry> changed = new ArrayList<>(entries);
    int at = changed.size();
    while (at > 0 && !(changed.get(at - 1) instanceof ContentLine)) {
      at--;
    }
    changed.add(at, line);
    return withEntries(changed);
  }

  /** Drops all lines with this name. */
  public Component without(String unwanted) {
    return withoutLines(line -> line.name().equals(unwanted));
  }

  /** Drops the lines that the predicate names. */
  public Component withoutLines(Predicate<ContentLine> unwanted) {
    return withEntries(
        entries.stream()
            .filter(entry -> !(entry instanceof ContentLine line && unwanted.test(line)))
            .toList());
  }

  /**
   * Puts what the function says in the place of each line with this name; nothing drops the line.
   */
  public Component replacing(String wanted, Function<ContentLine, Optional<ContentLine>> change) {
    List<Entry> changed = new ArrayList<>();
    for (Entry entry : entries) {
      if (entry instanceof ContentLine old && old.name().equals(wanted)) {
        change.apply(old).ifPresent(changed::add);
      } else {
        changed.add(entry);
      }
    }
    return withEntries(changed);
  }

  /** The same component around other entries. */
  public Component withEntries(List<? extends Entry> others) {
    return new Component(name, begin, List.copyOf(others), end, line);
  }
}
