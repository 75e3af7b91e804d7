package dev.signalbox.core.fleet;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * All endpoints of an installation, in the order of the configuration.
 *
 * @param endpoints the endpoints, each name once
 */
public record Fleet(List<Endpoint> endpoints) {

  /** An installation without any model. */
  public static final Fleet EMPTY = new Fleet(List.of());

  public Fleet {
    endpoints = List.copyOf(endpoints);
    var seen = new HashSet<EndpointId>();
    for (Endpoint endpoint : endpoints) {
      if (!seen.add(endpoint.id())) {
        throw new IllegalArgumentException("Two endpoints are named " + endpoint.id());
      }
    }
  }

  /** The endpoint of that name. */
  public Optional<Endpoint> find(EndpointId id) {
    return endpoints.stream().filter(endpoint -> endpoint.id().equals(id)).findFirst();
  }
}
