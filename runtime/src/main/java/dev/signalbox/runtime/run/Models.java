package dev.signalbox.runtime.run;

import dev.signalbox.core.fleet.EndpointId;
import dev.signalbox.core.fleet.Fleet;
import dev.signalbox.core.fleet.Health;
import dev.signalbox.core.route.Weights;
import dev.signalbox.runtime.interlock.Interlock;
import dev.signalbox.runtime.wire.ModelClient;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The models there are and the one way to them. */
public final class Models {
  private final Fleet fleet;
  private final Interlock interlock;
  private final ModelClient client;
  private final Weights weights;
  private final Map<EndpointId, Health> health = new ConcurrentHashMap<>();

  /**
   * The models of a fleet, reached through an interlock.
   *
   * @param known endpoints of which it is known from the start that they cannot be called
   */
  public Models(
      Fleet fleet,
      Interlock interlock,
      ModelClient client,
      Weights weights,
      Map<EndpointId, Health> known) {
    this.fleet = fleet;
    this.interlock = interlock;
    this.client = client;
    this.weights = weights;
    this.health.putAll(known);
  }

  Fleet fleet() {
    return fleet;
  }

  Interlock interlock() {
    return interlock;
  }

  ModelClient client() {
    return client;
  }

  Weights weights() {
    return weights;
  }

  Map<EndpointId, Health> health() {
    return Map.copyOf(health);
  }

  void isDown(EndpointId endpoint, String why) {
    health.put(endpoint, new Health.Down(why));
  }
}
