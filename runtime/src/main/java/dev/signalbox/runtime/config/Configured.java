package dev.signalbox.runtime.config;

import dev.signalbox.core.fleet.Endpoint;
import dev.signalbox.runtime.wire.Connections;
import java.util.Optional;

/** An endpoint as configured; {@code broken} says why it cannot be called, if it cannot. */
record Configured(Endpoint endpoint, Connections.Connection connection, Optional<String> broken) {}
