package dev.signalbox.core.tool;

import dev.signalbox.core.fleet.Place;
import dev.signalbox.core.label.Clearance;
import java.util.ArrayList;
import java.util.List;

/**
 * What a tool is. A tool with a changed spec is another tool: its {@link #digest} differs and no
 * approval of the old one counts.
 *
 * @param name dotted, such as {@code calendar.move}
 * @param description one sentence
 * @param arguments its arguments
 * @param result the type of what it gives back
 * @param effect what it does to the world
 * @param place where its effect happens: {@link Place#DEVICE} if nothing leaves the machine
 * @param clearance what it may receive
 */
public record ToolSpec(
    String name,
    String description,
    Type.Fields arguments,
    Type result,
    Effect effect,
    Place place,
    Clearance clearance) {

  public ToolSpec {
    if (!name.matches("[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)+")) {
      throw new IllegalArgumentException(
          "A tool's name is dotted lower case such as mail.send, not '" + name + "'");
    }
  }

  /** SHA-256, in hexadecimal, of everything above. */
  public String digest() {
    var parts = new ArrayList<>(List.of(name, description, effect.word(), place.word()));
    parts.addAll(clearance.exactly());
    Exact.add(parts, arguments);
    Exact.add(parts, result);
    return Digests.sha256(parts);
  }
}
