package dev.signalbox.assistant.home;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One device and its state.
 *
 * @param names what people call it, in any language; the first is shown
 * @param area the id of the area it is in
 * @param state what it has and measures now
 * @param essential never meant by "everything" (a freezer, a router)
 * @param entrance one comes into the house through it
 */
public record Device(
    String id,
    DeviceKind kind,
    String area,
    List<String> names,
    SortedMap<Property, Value> state,
    boolean essential,
    boolean entrance) {

  /** Keeps copies. */
  public Device {
    names = List.copyOf(names);
    state = Collections.unmodifiableSortedMap(new TreeMap<>(state));
  }

  /** The name that is shown. */
  public String name() {
    return names.isEmpty() ? id : names.getFirst();
  }

  /** What a property is now, if the device has it. */
  public Optional<Value> value(Property property) {
    return Optional.ofNullable(state.get(property));
  }

  /** Whether it has this property. */
  public boolean has(Property property) {
    return state.containsKey(property);
  }

  /** Whether a person can set this property of it. */
  public boolean sets(Property property) {
    return has(property) && kind.sets(property);
  }

  /** Whether a flag is there and true. */
  public boolean is(Property flag) {
    return value(flag).equals(Optional.of(Value.of(true)));
  }

  /** Whether a person can set anything of it. */
  boolean controllable() {
    return state.keySet().stream().anyMatch(kind::sets);
  }

  Device with(Map<Property, Value> changed) {
    SortedMap<Property, Value> next = new TreeMap<>(state);
    next.putAll(changed);
    return new Device(id, kind, area, names, next, essential, entrance);
  }
}
