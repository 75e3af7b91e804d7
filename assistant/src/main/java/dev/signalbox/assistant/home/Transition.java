package dev.signalbox.assistant.home;

import static dev.signalbox.assistant.home.Property.BRIGHTNESS;
import static dev.signalbox.assistant.home.Property.LOCKED;
import static dev.signalbox.assistant.home.Property.ON;
import static dev.signalbox.assistant.home.Property.PLAYBACK;
import static dev.signalbox.assistant.home.Property.POSITION;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** From settings to changes: checks, what follows from a setting, and what opens the house. */
final class Transition {

  private static final Value FULL = Value.of(100);

  private Transition() {}

  static List<HomeChange> changes(Home home, List<Setting> settings) {
    Map<String, SortedMap<Property, Value>> wishes = new LinkedHashMap<>();
    for (Setting setting : settings) {
      Device device = check(home, setting);
      wishes
          .computeIfAbsent(device.id(), id -> new TreeMap<>())
          .put(setting.property(), setting.value());
    }
    List<HomeChange> changes = new ArrayList<>();
    wishes.forEach(
        (id, wish) -> {
          Device device = home.device(id).orElseThrow();
          addConsequences(device, wish);
          addChange(device, wish, changes);
        });
    return List.copyOf(changes);
  }

  static Device apply(Device device, List<HomeChange> changes) {
    Device now = device;
    for (HomeChange change : changes) {
      now = change.device().equals(device.id()) ? now.with(change.after()) : now;
    }
    return now;
  }

  /** The change that leads a device to these values; without those that are so already. */
  static void addChange(Device device, Map<Property, Value> wish, List<HomeChange> changes) {
    SortedMap<Property, Value> before = new TreeMap<>();
    SortedMap<Property, Value> after = new TreeMap<>();
    wish.forEach(
        (property, value) ->
            device
                .value(property)
                .filter(now -> !now.equals(value))
                .ifPresent(
                    now -> {
                      before.put(property, now);
                      after.put(property, value);
                    }));
    if (!after.isEmpty()) {
      changes.add(new HomeChange(device.id(), before, after, opensHouse(device, before, after)));
    }
  }

  private static Device check(Home home, Setting setting) {
    Device device =
        home.device(setting.device())
            .orElseThrow(
                () ->
                    new SettingRefusedException(
                        setting, "the home has no such device; add it or correct the id."));
    Property property = setting.property();
    if (!device.sets(property)) {
      throw new SettingRefusedException(
          setting,
          "it can take "
              + device.state().keySet().stream()
                  .filter(device::sets)
                  .map(Property::key)
                  .reduce((a, b) -> a + ", " + b)
                  .orElse("nothing, it only measures")
              + ".");
    }
    if (!property.range().allows(setting.value())) {
      throw new SettingRefusedException(setting, "it takes " + property.range().inWords() + ".");
    }
    return device;
  }

  /** A lamp that gets brightness is on, one without any is off; who plays is on. */
  private static void addConsequences(Device device, SortedMap<Property, Value> wish) {
    if (device.kind() == DeviceKind.LIGHT && wish.get(BRIGHTNESS) instanceof Value.Amount(var to)) {
      wish.putIfAbsent(ON, Value.of(to > 0));
    }
    boolean turnedOn = Value.of(true).equals(wish.get(ON));
    if (turnedOn && device.value(BRIGHTNESS).filter(Value.of(0)::equals).isPresent()) {
      wish.putIfAbsent(BRIGHTNESS, FULL);
    }
    if (device.has(PLAYBACK) && Value.of("playing").equals(wish.get(PLAYBACK))) {
      wish.putIfAbsent(ON, Value.of(true));
    }
    if (device.has(PLAYBACK) && Value.of(false).equals(wish.get(ON))) {
      wish.putIfAbsent(PLAYBACK, Value.of("stopped"));
    }
  }

  private static boolean opensHouse(
      Device device, Map<Property, Value> before, Map<Property, Value> after) {
    boolean unlocks = Value.of(false).equals(after.get(LOCKED));
    boolean opens =
        device.entrance()
            && before.get(POSITION) instanceof Value.Amount(double was)
            && after.get(POSITION) instanceof Value.Amount(double is)
            && is > was;
    return unlocks || opens;
  }
}
