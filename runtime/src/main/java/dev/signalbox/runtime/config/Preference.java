package dev.signalbox.runtime.config;

import dev.signalbox.core.route.Weights;

/** What the person prefers, in one word. */
enum Preference {
  /** A right answer, nearly whatever it costs. */
  QUALITY,
  /** Somewhere between. */
  BALANCED,
  /** Little money. */
  CHEAP,
  /** Little time. */
  FAST,
  /** Personal data stay on the device wherever no ceiling is written. */
  PRIVATE;

  Weights weights() {
    return switch (this) {
      case QUALITY -> new Weights(1, 0.5, 0.002);
      case CHEAP -> new Weights(1, 50, 0.01);
      case FAST -> new Weights(1, 2, 0.2);
      case BALANCED, PRIVATE -> Weights.BALANCED;
    };
  }
}
