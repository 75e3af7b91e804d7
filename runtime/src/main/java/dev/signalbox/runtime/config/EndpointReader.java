package dev.signalbox.runtime.config;

import dev.signalbox.core.fleet.Capability;
import dev.signalbox.core.fleet.Endpoint;
import dev.signalbox.core.fleet.EndpointId;
import dev.signalbox.core.fleet.Pace;
import dev.signalbox.core.fleet.Place;
import dev.signalbox.core.fleet.Price;
import dev.signalbox.core.label.Clearance;
import dev.signalbox.core.label.Region;
import dev.signalbox.core.label.Secrecy;
import dev.signalbox.core.label.Trust;
import dev.signalbox.runtime.wire.Connections;
import dev.signalbox.runtime.wire.Hosted;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Makes an endpoint of one item of {@code endpoints}. */
final class EndpointReader {
  private final Section section;
  private final Map<String, String> environment;
  private final boolean keepPrivate;

  /**
   * A reader of one item.
   *
   * @param keepPrivate whether ceilings that are not written are lower than usual
   */
  EndpointReader(Section section, Map<String, String> environment, boolean keepPrivate) {
    this.section = section;
    this.environment = environment;
    this.keepPrivate = keepPrivate;
  }

  Optional<Configured> read() {
    section.require("name", "Give it a name of your own");
    section.require("model", "Write the model's name as its server knows it");
    section.require("place", "Say where it runs: device, premises, edge or cloud");
    section.require("url", "Write the address of its API, such as http://127.0.0.1:11434/v1");
    Optional<EndpointId> name =
        section.value("name", EndpointId::new, "Use lower-case letters, digits and . _ : / -");
    Optional<String> model = section.text("model");
    Optional<Place> written = section.oneOf("place", Place.class);
    // The strictest place, so that the other keys are checked although this one is wrong.
    Place place = written.orElse(Place.CLOUD);
    Optional<URI> base = Address.endpoint(section, written);
    model.filter(Hosted::byName).filter(_ -> place == Place.DEVICE).ifPresent(_ -> hosted());
    Clearance clearance = clearance(place);
    Set<Capability> can = EnumSet.noneOf(Capability.class);
    can.addAll(section.someOf("can", Capability.class));
    int context =
        section.whole("context", 1, 100_000_000).map(Math::toIntExact).orElse(usual(place));
    Price price = price(place);
    Pace pace = section.section("pace").map(p -> pace(p, place)).orElse(usualPace(place));
    Map<String, Double> quality = quality();
    var key = new KeyReader(section, environment).read();
    section.end();
    if (name.isEmpty() || model.isEmpty() || written.isEmpty() || base.isEmpty()) {
      return Optional.empty();
    }
    var endpoint =
        new Endpoint(name.get(), model.get(), place, clearance, can, context, price, pace, quality);
    return Optional.of(
        new Configured(endpoint, new Connections.Connection(base.get(), key.key()), key.broken()));
  }

  private void hosted() {
    section.error(
        "place",
        "this model runs in Ollama's cloud, so what it is told leaves the device",
        "Write place: cloud, or take a model without '-cloud'");
  }

  private Clearance clearance(Place place) {
    Optional<Secrecy> written = section.oneOf("ceiling", Secrecy.class);
    boolean noRetention = section.flag("no-retention").orElse(false);
    if (noRetention && place != Place.CLOUD) {
      section.error(
          "no-retention",
          "it speaks of a contract with a cloud",
          "Take it out, or write a ceiling");
    }
    return new Clearance(
        written.orElse(usualCeiling(place, noRetention)),
        section.oneOf("trust", Trust.class).orElse(Trust.UNTRUSTED),
        new TreeSet<>(section.texts("audience")),
        region(place));
  }

  private Secrecy usualCeiling(Place place, boolean noRetention) {
    return switch (place) {
      case DEVICE -> Secrecy.SECRET;
      case PREMISES, EDGE -> keepPrivate ? Secrecy.INTERNAL : place.defaultCeiling();
      case CLOUD -> noRetention && !keepPrivate ? Secrecy.INTERNAL : Secrecy.PUBLIC;
    };
  }

  private Region region(Place place) {
    Region usual = place == Place.DEVICE ? Region.LOCAL : Hosted.REGION_UNSTATED;
    Region region =
        section
            .value("region", Region::new, "Write the law in capitals, such as EU, DE or US")
            .orElse(usual);
    if (region.equals(Region.LOCAL) && (place == Place.EDGE || place == Place.CLOUD)) {
      section.error(
          "region",
          "LOCAL is where you are, and this runs elsewhere",
          "Write the region where it runs, such as EU or US");
    }
    return region;
  }

  private Price price(Place place) {
    if (place == Place.CLOUD && !section.has("price")) {
      section.warning(
          "price",
          "a cloud model without a price counts as free in budgets",
          "Write price: {input: …, output: …} for a million tokens");
    }
    return section
        .section("price")
        .map(
            prices -> {
              var price = new Price(money(prices, "input"), money(prices, "output"));
              prices.end();
              return price;
            })
        .orElse(Price.FREE);
  }

  private static double money(Section prices, String key) {
    prices.require(key, "Write the price of a million tokens");
    return prices.number(key, "0", "1000000").map(BigDecimal::doubleValue).orElse(0.0);
  }

  private static Pace pace(Section section, Place place) {
    Pace usual = usualPace(place);
    var pace =
        new Pace(
            section.duration("first-token").orElse(usual.firstToken()),
            section
                .number("tokens-per-second", "0.01", "1000000")
                .map(BigDecimal::doubleValue)
                .orElse(usual.tokensPerSecond()));
    section.end();
    return pace;
  }

  private Map<String, Double> quality() {
    if (section.isGroup("quality")) {
      return section.section("quality").map(Section::shares).orElse(Map.of());
    }
    return section
        .number("quality", "0", "1")
        .map(share -> Map.of("*", share.doubleValue()))
        .orElse(Map.of());
  }

  private static int usual(Place place) {
    return place == Place.DEVICE ? 8_192 : 32_768;
  }

  private static Pace usualPace(Place place) {
    return switch (place) {
      case DEVICE -> new Pace(Duration.ofMillis(500), 20);
      case PREMISES, EDGE -> new Pace(Duration.ofMillis(400), 40);
      case CLOUD -> new Pace(Duration.ofMillis(700), 60);
    };
  }
}
