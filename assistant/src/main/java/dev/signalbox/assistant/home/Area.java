package dev.signalbox.assistant.home;

import java.util.List;

/**
 * A room, or a place outside.
 *
 * @param floor the id of its floor
 * @param names what people call it, in any language; the first is shown
 */
public record Area(String id, String floor, List<String> names) {

  /** Keeps a copy. */
  public Area {
    names = List.copyOf(names);
  }

  /** The name that is shown. */
  public String name() {
    return names.isEmpty() ? id : names.getFirst();
  }
}
