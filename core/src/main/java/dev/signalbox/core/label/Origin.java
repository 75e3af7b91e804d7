package dev.signalbox.core.label;

/**
 * Where a datum came from, for explanation and citation.
 *
 * @param kind such as {@code mail}, {@code event}, {@code web}, {@code person}, {@code model}
 * @param id what names it within its kind
 */
public record Origin(String kind, String id) implements Comparable<Origin> {

  /** The kind of what the person said themselves. */
  public static final String PERSON = "person";

  public Origin {
    if (!kind.matches("[a-z][a-z0-9-]*")) {
      throw new IllegalArgumentException(
          "An origin's kind is a lower-case word, not '" + kind + "'");
    }
  }

  /** Reads {@code kind:id}. */
  public static Origin parse(String text) {
    int colon = text.indexOf(':');
    if (colon < 1) {
      throw new IllegalArgumentException("An origin is written kind:id, not '" + text + "'");
    }
    return new Origin(text.substring(0, colon), text.substring(colon + 1));
  }

  @Override
  public int compareTo(Origin other) {
    int byKind = kind.compareTo(other.kind);
    return byKind != 0 ? byKind : id.compareTo(other.id);
  }

  @Override
  public String toString() {
    return kind + ":" + id;
  }
}
