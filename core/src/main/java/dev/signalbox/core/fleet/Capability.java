package dev.signalbox.core.fleet;

/** What an endpoint can do beyond answering text with text. */
public enum Capability {
  /** It can call tools. */
  TOOLS,
  /** It keeps to a JSON schema. */
  JSON,
  /** It takes images. */
  VISION,
  /** It takes speech. */
  AUDIO,
  /** It thinks before it answers. */
  REASONING
}
