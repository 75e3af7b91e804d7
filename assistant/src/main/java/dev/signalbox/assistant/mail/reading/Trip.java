package dev.signalbox.assistant.mail.reading;

import java.util.List;
import java.util.Optional;

/**
 * A journey or a stay that a mail confirms.
 *
 * @param reference the booking code as written
 * @param connections flights and trains named, {@code LH 2034}, {@code ICE 597}
 */
public record Trip(Optional<String> reference, List<String> connections) {

  public Trip {
    connections = List.copyOf(connections);
  }
}
