package dev.signalbox.runtime.wire;

import java.time.Duration;

/**
 * The time that a call has left. It runs on the machine's monotonic time and not on the clock that
 * the program goes by: a clock that a person sets or a test holds still must not make a wait
 * endless.
 */
final class Stopwatch {
  private final long start = System.nanoTime();
  private final Duration deadline;

  Stopwatch(Duration deadline) {
    this.deadline = deadline;
  }

  Duration elapsed() {
    return Duration.ofNanos(System.nanoTime() - start);
  }

  /** What is left, at most {@code longest} and not below zero. */
  Duration left(Duration longest) {
    Duration left = deadline.minus(elapsed());
    if (left.isNegative()) {
      return Duration.ZERO;
    }
    return left.compareTo(longest) < 0 ? left : longest;
  }
}
