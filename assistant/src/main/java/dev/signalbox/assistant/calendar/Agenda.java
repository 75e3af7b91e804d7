package dev.signalbox.assistant.calendar;

import dev.signalbox.assistant.lines.Problem;
import java.util.List;

/**
 * What a calendar says about a time.
 *
 * @param occurrences by start, then by title
 * @param problems what could not be understood; the rest is complete
 */
public record Agenda(List<Occurrence> occurrences, List<Problem> problems) {

  /** Keeps copies. */
  public Agenda {
    occurrences = List.copyOf(occurrences);
    problems = List.copyOf(problems);
  }
}
