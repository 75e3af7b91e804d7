package dev.signalbox.runtime.wire;

import dev.signalbox.core.fleet.EndpointId;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Where each endpoint is reached. Kept apart from the fleet: routing needs no address, and an
 * address explains nothing to a person.
 *
 * @param byEndpoint the connection of each endpoint
 */
public record Connections(Map<EndpointId, Connection> byEndpoint) {

  /** No endpoint is reached. */
  public static final Connections NONE = new Connections(Map.of());

  public Connections {
    byEndpoint = Map.copyOf(byEndpoint);
  }

  /**
   * How one endpoint is reached.
   *
   * @param base the URI to which {@code /chat/completions} is added, without a slash at its end
   * @param key the key, if it wants one
   */
  public record Connection(URI base, Optional<ApiKey> key) {

    URI chatCompletions() {
      return URI.create(base + "/chat/completions");
    }
  }

  /** How an endpoint is reached, if it is. */
  public Optional<Connection> of(EndpointId endpoint) {
    return Optional.ofNullable(byEndpoint.get(endpoint));
  }

  /** These connections and one more; what is there already stays. */
  public Connections and(EndpointId endpoint, Connection connection) {
    var more = new LinkedHashMap<EndpointId, Connection>(byEndpoint);
    more.putIfAbsent(endpoint, connection);
    return new Connections(more);
  }
}
