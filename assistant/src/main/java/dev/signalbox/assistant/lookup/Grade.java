package dev.signalbox.assistant.lookup;

/** How well words fit, best first. */
public enum Grade {
  /** Every word is there. */
  EXACT,
  /** Every word is there or begins one that is ("Ana" for "Anabela"). */
  PREFIX,
  /** Every word is there or differs by one letter ("Torrez" for "Torres"). */
  SIMILAR,
  /** Some word is not there. */
  NONE;

  /** The worse of two. */
  Grade and(Grade other) {
    return compareTo(other) >= 0 ? this : other;
  }

  /** The better of two. */
  Grade or(Grade other) {
    return compareTo(other) <= 0 ? this : other;
  }
}
