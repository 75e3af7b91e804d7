package dev.signalbox.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Places at which a program may die, each announced by name with {@link #accept}. One run counts
 * them, and then each of as many runs dies at another one. A killed process runs no {@code finally}
 * and no shutdown hook, as after {@code kill -9}.
 */
public final class CrashPoints implements Consumer<String> {
  /** The system property that holds the number of the point to die at, 1 for the first. */
  public static final String PROPERTY = "signalbox.crash.at";

  /** The exit status of a process that was killed here, the one of {@code kill -9}. */
  public static final int EXIT_STATUS = 137;

  private final int fatal;
  private final Consumer<String> death;
  private final List<String> reached = new ArrayList<>();

  private CrashPoints(int fatal, Consumer<String> death) {
    this.fatal = fatal;
    this.death = death;
  }

  /** Dies nowhere and only counts. */
  public static CrashPoints counting() {
    return new CrashPoints(0, _ -> {});
  }

  /**
   * Kills the process at the point that {@link #PROPERTY} numbers; only counts if it is not set.
   */
  public static CrashPoints fromProperty() {
    return haltingAt(Integer.getInteger(PROPERTY, 0));
  }

  /** Kills the process at the n-th point, 1 for the first. */
  public static CrashPoints haltingAt(int n) {
    return new CrashPoints(n, _ -> Runtime.getRuntime().halt(EXIT_STATUS));
  }

  /**
   * Throws at the n-th point and at every later one, for tests that look at the wreck from within
   * the same process: one that is dead stays dead.
   */
  public static CrashPoints throwingAt(int n) {
    return new CrashPoints(
        n,
        name -> {
          throw new CrashedError(name);
        });
  }

  /** Announces that the program has come to a point. */
  @Override
  public synchronized void accept(String name) {
    reached.add(name);
    if (fatal > 0 && reached.size() >= fatal) {
      death.accept(name);
    }
  }

  /** The names of the points so far, in order. */
  public synchronized List<String> reached() {
    return List.copyOf(reached);
  }
}
