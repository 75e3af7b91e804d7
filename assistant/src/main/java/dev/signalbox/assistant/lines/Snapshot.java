package dev.signalbox.assistant.lines;

import java.util.List;
import java.util.Optional;

/**
 * What a store held at one moment.
 *
 * @param items everything that could be read, in the order of file name and place in the file
 * @param problems what could not; a broken file does not hide the others
 */
public record Snapshot(List<Item> items, List<Problem> problems) {

  /** Keeps copies. */
  public Snapshot {
    items = List.copyOf(items);
    problems = List.copyOf(problems);
  }

  /** The first item with this UID. */
  public Optional<Item> find(String uid) {
    return items.stream().filter(item -> item.uid().equals(uid)).findFirst();
  }
}
