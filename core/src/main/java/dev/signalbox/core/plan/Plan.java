package dev.signalbox.core.plan;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Steps and what they need of each other.
 *
 * @param goal what the person wants, in their words
 * @param steps in an order in which they could be done one by one
 * @param mentions what is spoken of, the latest last
 */
public record Plan(String goal, List<Step> steps, List<Mention> mentions) {

  public Plan {
    steps = List.copyOf(steps);
    mentions = List.copyOf(mentions);
  }

  /** A plan that speaks of nothing to come back to. */
  public Plan(String goal, List<Step> steps) {
    this(goal, steps, List.of());
  }

  /** The step of that name. */
  public Optional<Step> find(StepId id) {
    return steps.stream().filter(step -> step.id().equals(id)).findFirst();
  }

  /** The steps that can start: not yet settled and with everything they need done. */
  public List<Step> ready(Set<StepId> settled, Set<StepId> done) {
    return steps.stream()
        .filter(step -> !settled.contains(step.id()) && done.containsAll(step.needs()))
        .toList();
  }

  /** The steps that can never start because something they need was settled without being done. */
  public List<Step> barred(Set<StepId> settled, Set<StepId> done) {
    var lost = new HashSet<>(settled);
    lost.removeAll(done);
    return steps.stream()
        .filter(
            step -> !settled.contains(step.id()) && step.needs().stream().anyMatch(lost::contains))
        .toList();
  }
}
