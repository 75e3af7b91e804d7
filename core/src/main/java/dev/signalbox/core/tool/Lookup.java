package dev.signalbox.core.tool;

/** What the far side knows of an effect that may or may not have happened before a crash. */
public sealed interface Lookup {

  /** It has happened; here is its outcome. */
  record Happened(Outcome.Done outcome) implements Lookup {}

  /** It has not happened and may be done. */
  record DidNot() implements Lookup {}

  /** The far side cannot tell; the person must. */
  record CannotTell(String why) implements Lookup {}
}
