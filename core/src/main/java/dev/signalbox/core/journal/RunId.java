package dev.signalbox.core.journal;

/**
 * The name of a run.
 *
 * @param name lower-case letters, digits and hyphens
 */
public record RunId(String name) implements Comparable<RunId> {

  public RunId {
    if (!name.matches("[a-z0-9][a-z0-9-]{0,63}")) {
      throw new IllegalArgumentException(
          "A run is named by lower-case letters, digits and hyphens, not '" + name + "'");
    }
  }

  @Override
  public int compareTo(RunId other) {
    return name.compareTo(other.name);
  }

  @Override
  public String toString() {
    return name;
  }
}
