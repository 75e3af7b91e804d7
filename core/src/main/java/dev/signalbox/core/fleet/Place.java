package dev.signalbox.core.fleet;

import dev.signalbox.core.label.Secrecy;

/** Where something runs, from nearest to farthest. */
public enum Place {
  /** On the person's own machine. */
  DEVICE(Secrecy.SECRET),
  /** On the household's or firm's own servers. */
  PREMISES(Secrecy.PERSONAL),
  /** On a rented machine nearby. */
  EDGE(Secrecy.PERSONAL),
  /** At a provider. */
  CLOUD(Secrecy.PUBLIC);

  private final Secrecy defaultCeiling;

  Place(Secrecy defaultCeiling) {
    this.defaultCeiling = defaultCeiling;
  }

  /** The ceiling of a clearance for this place where the configuration names none. */
  public Secrecy defaultCeiling() {
    return defaultCeiling;
  }

  /** Whether using it takes data off the machine. */
  public boolean leavesTheDevice() {
    return this != DEVICE;
  }

  /** The name in configuration and on screens. */
  public String word() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
