package dev.signalbox.core.label;

/**
 * The law that applies where something is processed.
 *
 * @param code upper-case, such as {@code EU}, {@code DE}, {@code US}; {@code LOCAL} is the person's
 *     own device, to which every datum may always go back
 */
public record Region(String code) implements Comparable<Region> {

  /** Where the person is: moving a datum there brings it under no other law. */
  public static final Region LOCAL = new Region("LOCAL");

  public Region {
    if (!code.matches("[A-Z][A-Z0-9-]{0,31}")) {
      throw new IllegalArgumentException(
          "A region is written in capitals, such as EU or US, not '" + code + "'");
    }
  }

  @Override
  public int compareTo(Region other) {
    return code.compareTo(other.code);
  }

  @Override
  public String toString() {
    return code;
  }
}
