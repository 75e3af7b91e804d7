package dev.signalbox.assistant.home;

import java.util.List;

/**
 * A floor of the house, or what is outside of it.
 *
 * @param names what people call it, in any language; the first is shown
 */
public record Floor(String id, List<String> names) {

  /** Keeps a copy. */
  public Floor {
    names = List.copyOf(names);
  }
}
