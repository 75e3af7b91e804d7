package dev.signalbox.assistant.homeskill;

import dev.signalbox.assistant.home.Device;
import dev.signalbox.assistant.home.DeviceKind;
import dev.signalbox.assistant.home.Property;
import dev.signalbox.assistant.home.Setting;
import dev.signalbox.assistant.home.Value;
import java.util.List;
import java.util.Optional;

/** What devices shall become. */
sealed interface Wish {

  /** Switched on or off; what has no switch is left alone. */
  record Switched(boolean on) implements Wish {}

  /** Opened or closed. */
  record Opened(boolean open) implements Wish {}

  /** Locked or unlocked. */
  record Locked(boolean locked) implements Wish {}

  /** One property set to a value. */
  record To(Property property, Value value) implements Wish {}

  /** One property changed by an amount. */
  record By(Property property, double amount) implements Wish {}

  /** The setting that this is for a device, if the device can do it. */
  default Optional<Setting> of(Device device) {
    return switch (this) {
      case Switched(var on) -> switched(device, on);
      case Opened(var open) -> setting(device, Property.POSITION, Value.of(open ? 100 : 0));
      case Locked(var locked) -> setting(device, Property.LOCKED, Value.of(locked));
      case To(var property, var value) -> setting(device, property, value);
      case By(var property, var amount) ->
          device
              .value(property)
              .filter(Value.Amount.class::isInstance)
              .map(now -> ((Value.Amount) now).number() + amount)
              .flatMap(wanted -> setting(device, property, Value.of(within(property, wanted))));
    };
  }

  /** Whether a device can do this at all. */
  default boolean fits(Device device) {
    return of(device).isPresent();
  }

  /** The property that counts, as its key; {@code on} for a switch. */
  static Wish parse(String kind, String value) {
    return switch (kind) {
      case "on", "off" -> new Switched(kind.equals("on"));
      case "open", "close" -> new Opened(kind.equals("open"));
      case "lock", "unlock" -> new Locked(kind.equals("lock"));
      default -> {
        boolean relative = kind.startsWith("+");
        Property property = Property.of(relative ? kind.substring(1) : kind).orElseThrow();
        if (relative) {
          yield new By(property, Double.parseDouble(value));
        }
        yield new To(
            property,
            property == Property.COLOUR ? Value.of(value) : Value.of(Double.parseDouble(value)));
      }
    };
  }

  /** The kinds of wishes that {@link #parse} knows. */
  static List<String> kinds() {
    return List.of(
        "on",
        "off",
        "open",
        "close",
        "lock",
        "unlock",
        "brightness",
        "+brightness",
        "target",
        "+target",
        "position",
        "volume",
        "+volume",
        "colour");
  }

  private static Optional<Setting> switched(Device device, boolean on) {
    if (device.kind() == DeviceKind.VACUUM) {
      return setting(device, Property.ACTIVITY, Value.of(on ? "cleaning" : "returning"));
    }
    if (device.kind() == DeviceKind.THERMOSTAT) {
      return setting(device, Property.MODE, Value.of(on ? "heat" : "off"));
    }
    return setting(device, Property.ON, Value.of(on));
  }

  private static Optional<Setting> setting(Device device, Property property, Value value) {
    return device.sets(property)
        ? Optional.of(new Setting(device.id(), property, value))
        : Optional.empty();
  }

  private static double within(Property property, double wanted) {
    return property == Property.TARGET ? Math.clamp(wanted, 5, 30) : Math.clamp(wanted, 0, 100);
  }
}
