package dev.signalbox.assistant.home;

import java.util.List;

/**
 * A named set of states: "movie night".
 *
 * @param names what people call it, in any language; the first is shown
 * @param settings what it sets; given to {@link HomeFile#set}, it runs the scene
 */
public record Scene(String id, List<String> names, List<Setting> settings) {

  /** Keeps copies. */
  public Scene {
    names = List.copyOf(names);
    settings = List.copyOf(settings);
  }

  /** The name that is shown. */
  public String name() {
    return names.isEmpty() ? id : names.getFirst();
  }
}
