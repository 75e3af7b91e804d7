package dev.signalbox.core.fleet;

/**
 * The name of an endpoint in the configuration.
 *
 * @param name lower-case letters, digits, {@code . _ : / -}; at most 128 characters
 */
public record EndpointId(String name) implements Comparable<EndpointId> {

  public EndpointId {
    if (!name.matches("[a-z0-9][a-z0-9._:/-]{0,127}")) {
      throw new IllegalArgumentException(
          "An endpoint's name is made of lower-case letters, digits and . _ : / -, not '"
              + name
              + "'");
    }
  }

  @Override
  public int compareTo(EndpointId other) {
    return name.compareTo(other.name);
  }

  @Override
  public String toString() {
    return name;
  }
}
