package dev.signalbox.assistant.homeskill;

import dev.signalbox.assistant.home.Property;
import dev.signalbox.assistant.home.Value;
import org.jspecify.annotations.Nullable;

/** A state in words. */
final class StateWords {

  private StateWords() {}

  static String of(Property property, @Nullable Value state) {
    if (state == null) {
      return "unknown";
    }
    return switch (property) {
      case ON -> flag(state, "on", "off");
      case LOCKED -> flag(state, "locked", "unlocked");
      case OPEN -> flag(state, "open", "closed");
      case MOTION -> flag(state, "motion", "no motion");
      case SMOKE -> flag(state, "smoke", "no smoke");
      case BRIGHTNESS, VOLUME, HUMIDITY, BATTERY -> state + " %";
      case POSITION ->
          state.equals(Value.of(0))
              ? "closed"
              : state.equals(Value.of(100)) ? "open" : state + " % open";
      case TARGET, TEMPERATURE -> state + " °C";
      case POWER -> state + " W";
      case ENERGY -> state + " kWh";
      case COLOUR, MODE, PLAYBACK, SOURCE, ACTIVITY -> state.toString();
    };
  }

  private static String flag(Value state, String yes, String no) {
    return state.equals(Value.of(true)) ? yes : no;
  }
}
