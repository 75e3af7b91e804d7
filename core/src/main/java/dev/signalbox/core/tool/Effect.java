package dev.signalbox.core.tool;

/** What a tool does to the world. */
public enum Effect {
  /** It looks and changes nothing. */
  READS,
  /** It changes something and has an inverse. */
  REVERSIBLE,
  /** It changes something for good. */
  IRREVERSIBLE;

  /** The name in blueprints and on screens. */
  public String word() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
