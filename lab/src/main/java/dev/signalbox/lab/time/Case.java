package dev.signalbox.lab.time;

import java.time.LocalDateTime;
import java.util.List;

/** One case of a file: a sentence, the moment at which it is said, and what should be found. */
record Case(String input, LocalDateTime now, List<Resolution> expected) {
  /** Whether every result has one reading only. */
  boolean hasOneReading() {
    return expected.stream().allMatch(result -> result.values().size() <= 1);
  }
}
