package dev.signalbox.assistant.home;

import static dev.signalbox.assistant.home.Property.ACTIVITY;
import static dev.signalbox.assistant.home.Property.BRIGHTNESS;
import static dev.signalbox.assistant.home.Property.COLOUR;
import static dev.signalbox.assistant.home.Property.LOCKED;
import static dev.signalbox.assistant.home.Property.MODE;
import static dev.signalbox.assistant.home.Property.ON;
import static dev.signalbox.assistant.home.Property.PLAYBACK;
import static dev.signalbox.assistant.home.Property.POSITION;
import static dev.signalbox.assistant.home.Property.SOURCE;
import static dev.signalbox.assistant.home.Property.TARGET;
import static dev.signalbox.assistant.home.Property.VOLUME;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a device is, and which of its properties a person can set; all others are measured. */
@SuppressWarnings("ImmutableEnumChecker") // the sets are made by Set.of
public enum DeviceKind {
  /** A lamp or a group of lamps. */
  LIGHT(Set.of(ON, BRIGHTNESS, COLOUR)),
  /** Heating or cooling of a room. */
  THERMOSTAT(Set.of(TARGET, MODE)),
  /** A blind, shutter, curtain, awning or garage door. */
  COVER(Set.of(POSITION)),
  /** A door lock. */
  LOCK(Set.of(LOCKED)),
  /** A plug or a wall switch. */
  SWITCH(Set.of(ON)),
  /** A television, loudspeaker or radio. */
  MEDIA(Set.of(ON, VOLUME, PLAYBACK, SOURCE)),
  /** A robot that cleans or mows. */
  VACUUM(Set.of(ACTIVITY)),
  /** It measures and does nothing. */
  SENSOR(Set.of());

  private final Set<Property> settable;

  DeviceKind(Set<Property> settable) {
    this.settable = settable;
  }

  /** Whether a person can set this property on devices of this kind. */
  public boolean sets(Property property) {
    return settable.contains(property);
  }

  /** The key in the file: the name in lower case. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The kind with this key. */
  public static Optional<DeviceKind> of(String key) {
    for (DeviceKind kind : values()) {
      if (kind.key().equals(key)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }
}
