package dev.signalbox.assistant.mailskill;

import dev.signalbox.core.fleet.Place;
import dev.signalbox.core.label.Clearance;
import dev.signalbox.core.label.Region;
import dev.signalbox.core.label.Secrecy;
import dev.signalbox.core.tool.Effect;
import dev.signalbox.core.tool.ToolSpec;
import dev.signalbox.core.tool.Type;

/** What mail tools have in common in what they say of themselves. */
final class Specs {
  private static final Clearance HERE = Clearance.upTo(Secrecy.SECRET, Region.LOCAL);

  /** Mail goes wherever its recipients are, so what is bound to a law does not go by mail. */
  private static final Clearance OUT = Clearance.upTo(Secrecy.PERSONAL, new Region("ANYWHERE"));

  private Specs() {}

  static Type.Fields arguments() {
    return Type.fields().optional("language", Type.oneOf("en", "de"), "the language to answer in");
  }

  /** Arguments with a mail's id, or a list of them. */
  static Type.Fields aboutMail() {
    return arguments().with("mail", Type.any(), "a mail's id, or a list of ids");
  }

  static ToolSpec reads(String name, String description, Type.Fields arguments, Type result) {
    return new ToolSpec(name, description, arguments, result, Effect.READS, Place.DEVICE, HERE);
  }

  static ToolSpec changes(String name, String description, Type.Fields arguments, Type result) {
    return new ToolSpec(
        name, description, arguments, result, Effect.REVERSIBLE, Place.DEVICE, HERE);
  }

  static ToolSpec sends(String name, String description, Type.Fields arguments, Type result) {
    return new ToolSpec(name, description, arguments, result, Effect.IRREVERSIBLE, Place.EDGE, OUT);
  }
}
