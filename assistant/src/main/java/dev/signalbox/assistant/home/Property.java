package dev.signalbox.assistant.home;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One thing that a device has or measures, with its range and unit. */
@SuppressWarnings("ImmutableEnumChecker") // the ranges are records of immutable values
public enum Property {
  /** Whether it is switched on. */
  ON(new Range.YesNo()),
  /** How bright a light is, in per cent. */
  BRIGHTNESS(new Range.Between(0, 100, "%")),
  /** The colour of a light. */
  COLOUR(
      new Range.OneOf(
          List.of(
              "warm white",
              "cool white",
              "daylight",
              "red",
              "orange",
              "yellow",
              "green",
              "blue",
              "purple",
              "pink"))),
  /** The temperature a thermostat shall reach, in °C. */
  TARGET(new Range.Between(5, 30, "°C")),
  /** What a thermostat does. */
  MODE(new Range.OneOf(List.of("off", "heat", "cool", "auto", "eco"))),
  /** How far a cover is open: 0 is closed, 100 open. */
  POSITION(new Range.Between(0, 100, "%")),
  /** Whether a lock is locked. */
  LOCKED(new Range.YesNo()),
  /** How loud it plays, in per cent. */
  VOLUME(new Range.Between(0, 100, "%")),
  /** What a player does. */
  PLAYBACK(new Range.OneOf(List.of("playing", "paused", "stopped"))),
  /** What a player plays, or from where. */
  SOURCE(new Range.Free()),
  /** What a robot does. */
  ACTIVITY(new Range.OneOf(List.of("docked", "cleaning", "paused", "returning"))),
  /** Measured: the temperature, in °C. */
  TEMPERATURE(new Range.Between(-60, 100, "°C")),
  /** Measured: the relative humidity, in per cent. */
  HUMIDITY(new Range.Between(0, 100, "%")),
  /** Measured: whether something moves. */
  MOTION(new Range.YesNo()),
  /** Measured: whether a door or window is open. */
  OPEN(new Range.YesNo()),
  /** Measured: the power drawn, in watts; less than zero is fed in. */
  POWER(new Range.Between(-100_000, 100_000, "W")),
  /** Measured: the energy used today, in kWh. */
  ENERGY(new Range.Between(0, 1_000_000, "kWh")),
  /** Measured: whether there is smoke. */
  SMOKE(new Range.YesNo()),
  /** Measured: what is left in the battery, in per cent. */
  BATTERY(new Range.Between(0, 100, "%"));

  private final Range range;

  Property(Range range) {
    this.range = range;
  }

  /** The key in the file: the name in lower case. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Which values it may have. */
  public Range range() {
    return range;
  }

  /** The property with this key. */
  public static Optional<Property> of(String key) {
    for (Property property : values()) {
      if (property.key().equals(key)) {
        return Optional.of(property);
      }
    }
    return Optional.empty();
  }
}
