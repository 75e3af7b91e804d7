package dev.signalbox.runtime.config;

import java.util.List;
import java.util.Map;

/** A part of a YAML file that knows its line. */
sealed interface Node {

  /** The line on which it begins, 1 for the first. */
  int line();

  /** A single value, as it is written. */
  record Scalar(String text, int line) implements Node {}

  /** Values by key, in the order of the file. */
  record Mapping(Map<String, Entry> entries, int line) implements Node {}

  /** Several values. */
  record Items(List<Node> items, int line) implements Node {}

  /** Nothing, where a value could stand. */
  record Nothing(int line) implements Node {}

  /** A value and the line of its key. */
  record Entry(int line, Node value) {}

  /** What it is, for a person. */
  default String kind() {
    return switch (this) {
      case Scalar _ -> "a single value";
      case Mapping _ -> "a group of keys";
      case Items _ -> "a list";
      case Nothing _ -> "nothing";
    };
  }
}
