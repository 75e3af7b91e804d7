package dev.signalbox.runtime.run;

import dev.signalbox.core.plan.PlanProblem;
import java.util.List;

/** A judge made a plan that cannot be run. Nothing was done. */
public final class BadPlanException extends RuntimeException {
  private static final long serialVersionUID = 1;

  public BadPlanException(List<PlanProblem> problems) {
    super(
        "The plan cannot be run: "
            + String.join("; ", problems.stream().map(PlanProblem::words).toList()));
  }
}
