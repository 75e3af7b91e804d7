package dev.signalbox.runtime.config;

import dev.signalbox.core.fleet.Endpoint;
import dev.signalbox.core.fleet.EndpointId;
import dev.signalbox.core.fleet.Fleet;
import dev.signalbox.core.fleet.Health;
import dev.signalbox.core.policy.Budget;
import dev.signalbox.core.route.Weights;
import dev.signalbox.runtime.wire.Connections;
import dev.signalbox.runtime.wire.Discovered;
import dev.signalbox.runtime.wire.WireLimits;
import java.net.URI;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a configuration says, with the usual where it says nothing.
 *
 * @param person whom the installation serves
 * @param zone the time zone, if not the machine's
 * @param sources where the person's data are
 * @param prefer what routing prefers
 * @param budget what a run may use up
 * @param discover whether models on this machine are looked for
 * @param fleet the endpoints
 * @param connections how they are reached
 * @param health endpoints of which it is known from the start that they cannot be called
 * @param limits time and size limits of calls
 * @param proxy the HTTP proxy for other machines
 * @param warnings what is allowed and worth a second look
 */
public record Settings(
    Optional<Person> person,
    Optional<ZoneId> zone,
    Sources sources,
    Weights prefer,
    Budget budget,
    boolean discover,
    Fleet fleet,
    Connections connections,
    Map<EndpointId, Health> health,
    WireLimits limits,
    Optional<URI> proxy,
    List<ConfigProblem> warnings) {

  /** An installation where nothing is configured. */
  public static final Settings DEFAULT =
      new Settings(
          Optional.empty(),
          Optional.empty(),
          Sources.NONE,
          Weights.BALANCED,
          Budget.DEFAULT,
          true,
          Fleet.EMPTY,
          Connections.NONE,
          Map.of(),
          WireLimits.DEFAULT,
          Optional.empty(),
          List.of());

  public Settings {
    health = Map.copyOf(health);
    warnings = List.copyOf(warnings);
  }

  /**
   * Reads a settings file; without one everything is as usual.
   *
   * @param environment where keys are, and {@code SIGNALBOX_DISCOVER}
   * @throws ConfigException with all that is wrong in the file
   */
  public static Settings read(Path file, Map<String, String> environment) {
    return SettingsFile.read(file, environment);
  }

  /** These settings with endpoints that were found; what is configured already is left alone. */
  public Settings with(List<Discovered> found) {
    var endpoints = new ArrayList<>(fleet.endpoints());
    Connections more = connections;
    for (Discovered each : found) {
      if (fleet.find(each.endpoint().id()).isEmpty() && !isConfigured(each)) {
        endpoints.add(each.endpoint());
        more = more.and(each.endpoint().id(), each.connection());
      }
    }
    return new Settings(
        person,
        zone,
        sources,
        prefer,
        budget,
        discover,
        new Fleet(endpoints),
        more,
        health,
        limits,
        proxy,
        warnings);
  }

  private boolean isConfigured(Discovered found) {
    int port = found.connection().base().getPort();
    for (Endpoint endpoint : fleet.endpoints()) {
      boolean sameServer =
          connections.of(endpoint.id()).filter(c -> c.base().getPort() == port).isPresent();
      if (sameServer && endpoint.model().equals(found.endpoint().model())) {
        return true;
      }
    }
    return false;
  }

  /** What the fleet may see and where, one line an endpoint, and what is wider than usual. */
  public List<String> explain() {
    return Explanation.of(this);
  }

  /**
   * Names the policy in force: 12 hexadecimal digits of the SHA-256 of all endpoints, their places,
   * clearances and addresses.
   */
  public String policyVersion() {
    return PolicyVersion.of(fleet, connections);
  }
}
