package dev.signalbox.core.plan;

/**
 * The name of a step within its plan.
 *
 * @param name a lower-case word such as {@code s1} or {@code find}
 */
public record StepId(String name) implements Comparable<StepId> {

  public StepId {
    if (!name.matches("[a-z][a-z0-9_-]{0,63}")) {
      throw new IllegalArgumentException("A step's name is a lower-case word, not '" + name + "'");
    }
  }

  @Override
  public int compareTo(StepId other) {
    return name.compareTo(other.name);
  }

  @Override
  public String toString() {
    return name;
  }
}
