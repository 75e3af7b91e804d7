package dev.signalbox.assistant.homeskill;

import dev.signalbox.assistant.home.Device;
import dev.signalbox.assistant.home.Property;
import dev.signalbox.assistant.home.Value;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What a question about the home asks for.
 *
 * @param properties the properties that answer it
 * @param onlyThose the devices to name, where the question is "which … are on"
 * @param general whether it can be about every device that has such a property
 */
record Asked(List<Property> properties, Optional<Predicate<Device>> onlyThose, boolean general) {

  static Asked of(String lower) {
    boolean which =
        has(
            lower,
            "which",
            "what lights",
            "any ",
            "anything",
            "welche",
            "irgend",
            "noch",
            "everything",
            "alles",
            "all ");
    if (has(lower, "lock", "abgeschlossen", "abgesperrt", "verriegelt")) {
      return new Asked(List.of(Property.LOCKED, Property.OPEN), Optional.empty(), true);
    }
    if (has(
        lower,
        "warm",
        "temperat",
        "cold",
        "hot",
        "kalt",
        "degrees",
        "grad",
        "thermostat",
        "heat",
        "heiz")) {
      return new Asked(List.of(Property.TEMPERATURE, Property.TARGET), Optional.empty(), true);
    }
    if (has(lower, "humid", "feucht")) {
      return new Asked(List.of(Property.HUMIDITY), Optional.empty(), true);
    }
    if (has(lower, "batter", "batterie", "akku")) {
      return new Asked(List.of(Property.BATTERY), low(lower), true);
    }
    if (has(lower, "power", "energy", "electric", "strom", "watt", "charging", "lädt")) {
      return new Asked(
          List.of(Property.POWER, Property.ENERGY, Property.ON), Optional.empty(), true);
    }
    if (has(lower, "smoke", "rauch")) {
      return new Asked(List.of(Property.SMOKE), Optional.empty(), true);
    }
    if (has(lower, "open", "closed", "shut", "offen", "geschlossen", " zu", "auf?")) {
      return new Asked(
          List.of(Property.OPEN, Property.POSITION),
          which ? Optional.of(Asked::isOpen) : Optional.empty(),
          true);
    }
    if (has(lower, " on", " off", " an", " aus", "running", "läuft", "lights", "lichter")) {
      return new Asked(
          List.of(Property.ON, Property.BRIGHTNESS, Property.PLAYBACK, Property.ACTIVITY),
          which ? Optional.of(device -> device.is(Property.ON)) : Optional.empty(),
          true);
    }
    return new Asked(List.of(Property.values()), Optional.empty(), false);
  }

  private static Optional<Predicate<Device>> low(String lower) {
    return has(lower, "low", "empty", "schwach", "leer", "need", "which", "any", "welche")
        ? Optional.of(
            device ->
                device
                    .value(Property.BATTERY)
                    .filter(state -> state instanceof Value.Amount(var left) && left < 20)
                    .isPresent())
        : Optional.empty();
  }

  private static boolean isOpen(Device device) {
    return device.is(Property.OPEN)
        || device
            .value(Property.POSITION)
            .filter(state -> state instanceof Value.Amount(var position) && position > 0)
            .isPresent();
  }

  private static boolean has(String lower, String... words) {
    for (String word : words) {
      if (lower.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
