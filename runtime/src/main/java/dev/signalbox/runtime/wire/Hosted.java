package dev.signalbox.runtime.wire;

import dev.signalbox.core.label.Region;

/** Models that a server on this machine offers and another machine runs. */
public final class Hosted {

  /** Stands for a region that nobody has named: data bound to a law do not go there. */
  public static final Region REGION_UNSTATED = new Region("UNSTATED");

  private Hosted() {}

  /**
   * Whether a model's name marks it as one of Ollama's cloud, such as {@code gpt-oss:120b-cloud}.
   */
  public static boolean byName(String model) {
    return model.endsWith("-cloud") || model.endsWith(":cloud");
  }
}
