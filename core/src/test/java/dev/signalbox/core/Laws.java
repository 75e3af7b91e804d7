package dev.signalbox.core;

import java.util.SplittableRandom;
import java.util.function.Consumer;

/**
 * Tries a law on random cases. Each case has a seed of its own, which is in the message of a
 * failure: {@code -Dseed=N} begins with that very case.
 */
public final class Laws {
  private static final int CASES = 100_000;

  private Laws() {}

  /** Tries a law on 100,000 cases. */
  public static void hold(String name, Consumer<RandomCase> law) {
    long first = Long.getLong("seed", System.nanoTime());
    System.out.println(name + ": " + CASES + " cases from seed " + first);
    for (long seed = first; seed < first + CASES; seed++) {
      try {
        law.accept(new RandomCase(new SplittableRandom(seed)));
      } catch (AssertionError | RuntimeException e) {
        throw new AssertionError(name + " does not hold, -Dseed=" + seed + ": " + e, e);
      }
    }
  }
}
