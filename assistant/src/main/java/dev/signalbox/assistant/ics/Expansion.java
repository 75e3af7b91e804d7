package dev.signalbox.assistant.ics;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * Unfolds a rule: one step after the other from near the window, or from the start where
 * occurrences are counted.
 */
final class Expansion {

  /** More steps than any calendar of a person needs: a daily series counted over 500 years. */
  private static final int MOST_STEPS = 200_000;

  private static final int MOST_OCCURRENCES = 20_000;

  private final RuleParts rule;
  private final LocalDateTime start;
  private final LocalDateTime last;
  private final Steps steps;

  Expansion(RuleParts rule, LocalDateTime start, LocalDateTime last) {
    this.rule = rule.withDefaults(start);
    this.start = start;
    this.last = last;
    this.steps =
        rule.frequency().withinDay()
            ? new TimeSteps(this.rule, start)
            : new DaySteps(this.rule, start);
  }

  List<LocalDateTime> between(LocalDateTime from, LocalDateTime to) {
    List<LocalDateTime> found = new ArrayList<>();
    if (!start.isBefore(from) && !start.isAfter(to)) {
      found.add(start);
    }
    boolean counts = rule.count() >= 0;
    int left = counts ? rule.count() - 1 : Integer.MAX_VALUE;
    LocalDateTime end = to.isBefore(last) ? to : last;
    long step = counts || from.isBefore(start) ? 0 : steps.near(from);
    for (int taken = 0; left > 0 && !steps.begin(step).isAfter(end); taken++) {
      if (taken > MOST_STEPS || found.size() > MOST_OCCURRENCES) {
        throw new ValueException(
            0, "the recurrence rule repeats so often that it was not unfolded.");
      }
      for (LocalDateTime one : chosen(steps.candidates(step))) {
        boolean counted = one.isAfter(start) && !one.isAfter(end) && left > 0;
        left -= counted && counts ? 1 : 0;
        if (counted && !one.isBefore(from)) {
          found.add(one);
        }
      }
      step = steps.next(step);
    }
    return found;
  }

  private Iterable<LocalDateTime> chosen(List<LocalDateTime> candidates) {
    if (rule.positions().isEmpty()) {
      return candidates;
    }
    TreeSet<LocalDateTime> chosen = new TreeSet<>();
    for (int position : rule.positions()) {
      int index = position > 0 ? position - 1 : candidates.size() + position;
      if (index >= 0 && index < candidates.size()) {
        chosen.add(candidates.get(index));
      }
    }
    return chosen;
  }
}
