package dev.signalbox.assistant.home;

import static dev.signalbox.assistant.home.Property.BATTERY;
import static dev.signalbox.assistant.home.Property.ENERGY;
import static dev.signalbox.assistant.home.Property.HUMIDITY;
import static dev.signalbox.assistant.home.Property.LOCKED;
import static dev.signalbox.assistant.home.Property.MOTION;
import static dev.signalbox.assistant.home.Property.OPEN;
import static dev.signalbox.assistant.home.Property.POWER;
import static dev.signalbox.assistant.home.Property.SMOKE;
import static dev.signalbox.assistant.home.Property.TARGET;
import static dev.signalbox.assistant.home.Property.TEMPERATURE;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A word for a sort of device. "The lamp" is one, so several are ambiguous; "the lights" and "the
 * light in the kitchen" are as many as there are.
 */
record KindWord(Predicate<Device> fits, boolean one) {

  static Optional<KindWord> of(String word) {
    return Optional.ofNullable(Table.WORDS.get(word));
  }

  private static final class Table {
    static final Map<String, KindWord> WORDS = words();

    private static Map<String, KindWord> words() {
      Map<String, KindWord> words = new HashMap<>();
      kind(words, DeviceKind.LIGHT, "lamp lampe leuchte", LIGHTS);
      kind(words, DeviceKind.THERMOSTAT, "thermostat heater radiator heizkoerper", HEATING);
      kind(words, DeviceKind.COVER, "blind shutter shade rollo jalousie rollladen vorhang", COVERS);
      kind(words, DeviceKind.LOCK, "lock schloss tuerschloss", "locks schloesser tuerschloesser");
      kind(words, DeviceKind.SWITCH, "plug socket outlet switch steckdose schalter", SWITCHES);
      kind(words, DeviceKind.MEDIA, "speaker lautsprecher", "speakers music musik media medien");
      kind(words, DeviceKind.VACUUM, "vacuum hoover robot staubsauger roboter", "robots");
      kind(words, DeviceKind.SENSOR, "sensor detector melder", "sensors sensoren detectors");
      measures(words, "window fenster", "windows", device -> contact(device, "window", "fenster"));
      measures(words, "door tuer", "doors tueren", KindWord::door);
      measures(
          words,
          "",
          "temperature temperatures temperatur",
          device -> device.has(TEMPERATURE) || device.has(TARGET));
      measures(words, "", "humidity luftfeuchtigkeit feuchtigkeit", has(HUMIDITY));
      measures(words, "", "motion movement bewegung bewegungsmelder", has(MOTION));
      measures(words, "", "smoke rauch rauchmelder", has(SMOKE));
      measures(words, "", "battery batteries batterie batterien", has(BATTERY));
      measures(
          words,
          "",
          "power electricity energy strom energie verbrauch",
          device -> device.has(POWER) || device.has(ENERGY));
      return words;
    }

    private static final String LIGHTS =
        "light lights lamps lighting licht lichter lampen leuchten beleuchtung";
    private static final String HEATING =
        "heating thermostats heaters radiators heizung heizungen thermostate";
    private static final String COVERS =
        "blinds shutters shades curtain curtains rollos jalousien rolllaeden rolladen rollaeden"
            + " vorhaenge covers";
    private static final String SWITCHES = "plugs sockets outlets switches steckdosen";

    private static void kind(
        Map<String, KindWord> words, DeviceKind kind, String one, String many) {
      measures(words, one, many, device -> device.kind() == kind);
    }

    private static void measures(
        Map<String, KindWord> words, String one, String many, Predicate<Device> fits) {
      one.lines()
          .flatMap(line -> Stream.of(line.split(" ", -1)))
          .forEach(word -> words.put(word, new KindWord(fits, true)));
      Stream.of(many.split(" ", -1)).forEach(word -> words.put(word, new KindWord(fits, false)));
    }
  }

  private static Predicate<Device> has(Property property) {
    return device -> device.has(property);
  }

  private static boolean door(Device device) {
    return device.has(LOCKED) || device.entrance() || contact(device, "door", "tuer");
  }

  private static boolean contact(Device device, String english, String german) {
    return device.has(OPEN)
        && device.names().stream()
            .map(name -> String.join(" ", Spelling.words(name)))
            .anyMatch(name -> name.contains(english) || name.contains(german));
  }
}
