package dev.signalbox.runtime.config;

import dev.signalbox.core.fleet.Endpoint;
import dev.signalbox.core.fleet.Fleet;
import dev.signalbox.core.label.Clearance;
import dev.signalbox.core.tool.Digests;
import dev.signalbox.runtime.wire.Connections;
import java.util.TreeSet;

/** Digests what decides who may see what. The order of the file does not count. */
final class PolicyVersion {
  private static final int LENGTH = 12;

  private PolicyVersion() {}

  static String of(Fleet fleet, Connections connections) {
    var lines = new TreeSet<String>();
    for (Endpoint endpoint : fleet.endpoints()) {
      Clearance clearance = endpoint.clearance();
      String address = connections.of(endpoint.id()).map(c -> c.base().toString()).orElse("");
      lines.add(
          String.join(
              "\t",
              endpoint.id().name(),
              endpoint.model(),
              endpoint.place().word(),
              clearance.ceiling().name(),
              clearance.trust().name(),
              clearance.audience().toString(),
              clearance.region().code(),
              address));
    }
    return Digests.sha256(String.join("\n", lines)).substring(0, LENGTH);
  }
}
