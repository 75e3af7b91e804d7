package dev.signalbox.runtime.run;

import dev.signalbox.core.fleet.Fleet;
import dev.signalbox.core.journal.RunState;
import dev.signalbox.core.policy.Budget;
import dev.signalbox.runtime.wire.Connections;
import dev.signalbox.testkit.CrashPoints;
import java.nio.file.Path;

/**
 * Takes a plan or goes on with the last run, and dies at the boundary that a system property names.
 */
final class CrashingProcess {

  private CrashingProcess() {}

  public static void main(String[] arguments) {
    CrashPoints points = CrashPoints.fromProperty();
    Boundary boundary =
        (moment, event) -> points.accept(moment + " " + event.getClass().getSimpleName());
    try (var rig =
        new Rig(Path.of(arguments[0]), Fleet.EMPTY, Connections.NONE, Budget.DEFAULT, boundary)) {
      var last =
          rig.store.latest().filter(run -> RunState.of(rig.store.events(run)).plan().isPresent());
      var taken =
          last.isPresent()
              ? rig.resume(last.get(), new Obedient())
              : rig.take(Plans.everything(), new Obedient());
      System.out.println(points.reached().size());
      System.exit(taken.state().ended().isPresent() ? 0 : 3);
    }
  }
}
