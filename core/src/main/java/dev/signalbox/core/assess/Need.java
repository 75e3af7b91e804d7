package dev.signalbox.core.assess;

/** What it takes to do a request. */
public enum Need {
  /** Tools of the person's own: mail, calendar, home. */
  TOOLS,
  /** A generative model. */
  GENERATION,
  /** More than one step. */
  STEPS,
  /** Pages from the web. */
  WEB,
  /** Several sources, compared. */
  RESEARCH,
  /** Writing or reading code. */
  CODE,
  /** Structured output. */
  JSON
}
