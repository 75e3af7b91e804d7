package dev.signalbox.runtime.understand.time;

import java.util.HashMap;
import java.util.Map;

/** Numbers for the names of categories and word sets, so that matching compares integers. */
final class Symbols {
  private final Map<String, Integer> numbers = new HashMap<>();

  int of(String name) {
    Integer known = numbers.get(name);
    if (known != null) {
      return known;
    }
    int number = numbers.size();
    numbers.put(name, number);
    return number;
  }

  int count() {
    return numbers.size();
  }
}
