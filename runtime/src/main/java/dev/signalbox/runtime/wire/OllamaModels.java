package dev.signalbox.runtime.wire;

import dev.signalbox.core.fleet.Capability;
import dev.signalbox.core.fleet.Endpoint;
import dev.signalbox.core.fleet.EndpointId;
import dev.signalbox.core.fleet.Pace;
import dev.signalbox.core.fleet.Place;
import dev.signalbox.core.fleet.Price;
import dev.signalbox.core.label.Clearance;
import dev.signalbox.core.label.Region;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Endpoints of what Ollama's {@code /api/tags} lists. A model of Ollama's cloud stands in that list
 * like a local one, but what it is told leaves the machine: it becomes a cloud endpoint.
 */
final class OllamaModels {
  /** What Ollama gives a model unless told otherwise, in tokens. */
  private static final int CONTEXT = 4096;

  private static final double UNKNOWN_BILLIONS = 7;

  private OllamaModels() {}

  static List<Discovered> read(URI server, String tags) {
    var found = new ArrayList<Discovered>();
    Object list = Json.read(tags).flatMap(t -> Json.field(t, "models")).orElse(List.of());
    if (list instanceof List<?> models) {
      for (Object model : models) {
        Json.text(model, "name")
            .flatMap(name -> endpoint(name, model))
            .filter(e -> found.stream().noneMatch(f -> f.endpoint().id().equals(e.id())))
            .ifPresent(e -> found.add(new Discovered(e, connection(server))));
      }
    }
    return List.copyOf(found);
  }

  private static Connections.Connection connection(URI server) {
    return new Connections.Connection(URI.create(server + "/v1"), Optional.empty());
  }

  private static Optional<Endpoint> endpoint(String name, Object model) {
    Object details = Json.field(model, "details").orElse(Map.of());
    Optional<EndpointId> id = id(name);
    if (id.isEmpty() || onlyEmbeds(Json.text(details, "family").orElse(""))) {
      return Optional.empty();
    }
    boolean remote = Json.field(model, "remote_host").isPresent() || Hosted.byName(name);
    Place place = remote ? Place.CLOUD : Place.DEVICE;
    double billions = billions(Json.text(details, "parameter_size").orElse(""));
    return Optional.of(
        new Endpoint(
            id.get(),
            name,
            place,
            Clearance.upTo(place.defaultCeiling(), remote ? Hosted.REGION_UNSTATED : Region.LOCAL),
            Set.of(Capability.JSON),
            CONTEXT,
            Price.FREE,
            new Pace(Duration.ofMillis(500), rate(billions)),
            Map.of("*", quality(billions))));
  }

  private static boolean onlyEmbeds(String family) {
    return family.toLowerCase(Locale.ROOT).contains("bert");
  }

  private static Optional<EndpointId> id(String model) {
    String safe = model.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9._:/-]", "-");
    return safe.isEmpty() || safe.length() > 120
        ? Optional.empty()
        : Optional.of(new EndpointId("ollama/" + safe));
  }

  private static double billions(String size) {
    String digits = size.replaceAll("[^0-9.].*", "");
    if (!digits.matches("\\d{1,6}(\\.\\d{1,6})?")) {
      return UNKNOWN_BILLIONS;
    }
    double parsed = Double.parseDouble(digits);
    return size.endsWith("M") ? parsed / 1000 : parsed;
  }

  /** A rule of thumb for a desktop without a large accelerator, until calls have been timed. */
  private static double rate(double billions) {
    return Math.clamp(80 / Math.max(billions, 0.1), 2, 80);
  }

  /** A rule of thumb as well: larger models answer more questions well. */
  private static double quality(double billions) {
    return billions < 2
        ? 0.35
        : billions < 5 ? 0.5 : billions < 15 ? 0.6 : billions < 50 ? 0.7 : 0.8;
  }
}
