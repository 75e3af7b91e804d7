package dev.signalbox.core.label;

/**
 * How far a datum may travel, from least to most guarded. The order of the constants is the order
 * of the lattice.
 */
public enum Secrecy {
  /** Anyone may have it. */
  PUBLIC,
  /** Of the household or firm, harmless if known. */
  INTERNAL,
  /** About a person. What cannot be labelled is at least this. */
  PERSONAL,
  /** Credentials, health, whatever must not leave the device. */
  SECRET;

  /** The more guarded of the two. */
  public Secrecy join(Secrecy other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
