package dev.signalbox.runtime.wire;

import dev.signalbox.core.fleet.Endpoint;

/** An endpoint that was found, and how it is reached. */
public record Discovered(Endpoint endpoint, Connections.Connection connection) {}
