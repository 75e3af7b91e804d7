package dev.signalbox.core.label;

/** Who stands behind a datum. A plan is made from trusted data only. */
public enum Trust {
  /** The person typed it, or it is the person's own configuration. */
  TRUSTED,
  /** Mail body, web page, invitation, document, output of a model, of MCP or of another agent. */
  UNTRUSTED;

  /** Untrusted as soon as one of the two is. */
  public Trust join(Trust other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
