package dev.signalbox.assistant.home;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What an action did to one device: the properties that changed, as they were and as they are.
 *
 * @param device the id
 * @param opensHouse it unlocks or opens an entrance; the state can be put back, but who came in
 *     meanwhile cannot, so nobody should call it undoable
 */
public record HomeChange(
    String device,
    SortedMap<Property, Value> before,
    SortedMap<Property, Value> after,
    boolean opensHouse) {

  /** Keeps copies; both sides must name the same properties. */
  public HomeChange {
    before = Collections.unmodifiableSortedMap(new TreeMap<>(before));
    after = Collections.unmodifiableSortedMap(new TreeMap<>(after));
    if (!before.keySet().equals(after.keySet())) {
      throw new IllegalArgumentException(
          "A change of "
              + device
              + " must name the same properties before and after: "
              + before
              + ", "
              + after);
    }
  }
}
