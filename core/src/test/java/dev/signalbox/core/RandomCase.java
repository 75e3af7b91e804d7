package dev.signalbox.core;

import dev.signalbox.core.fleet.Capability;
import dev.signalbox.core.fleet.Endpoint;
import dev.signalbox.core.fleet.EndpointId;
import dev.signalbox.core.fleet.Fleet;
import dev.signalbox.core.fleet.Health;
import dev.signalbox.core.fleet.Pace;
import dev.signalbox.core.fleet.Place;
import dev.signalbox.core.fleet.Price;
import dev.signalbox.core.label.Clearance;
import dev.signalbox.core.label.Label;
import dev.signalbox.core.label.Labelled;
import dev.signalbox.core.label.Origin;
import dev.signalbox.core.label.Readers;
import dev.signalbox.core.label.Region;
import dev.signalbox.core.label.Regions;
import dev.signalbox.core.label.Secrecy;
import dev.signalbox.core.label.Trust;
import dev.signalbox.core.route.RouteRequest;
import dev.signalbox.core.route.Weights;
import dev.signalbox.core.tool.Value;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Random things of the core, each from a small world, so that they meet: few people, few regions,
 * few endpoints.
 *
 * @param random where the chance comes from
 */
public record RandomCase(RandomGenerator random) {
  private static final List<String> PEOPLE = List.of("anna", "ben", "cleo", "dora");
  private static final List<Region> REGIONS =
      List.of(Region.LOCAL, new Region("EU"), new Region("DE"), new Region("US"));

  /** One of these. */
  public <T> T oneOf(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  /** One of the constants of an enum. */
  public <E extends Enum<E>> E oneOf(Class<E> kind) {
    return oneOf(List.of(kind.getEnumConstants()));
  }

  /** Any of these, or none. */
  public <T> Set<T> someOf(Collection<T> choices) {
    return choices.stream().filter(_ -> random.nextBoolean()).collect(Collectors.toSet());
  }

  /** A list of at most so many. */
  public <T> List<T> listOf(int most, Supplier<T> item) {
    return IntStream.range(0, random.nextInt(most + 1)).mapToObj(_ -> item.get()).toList();
  }

  /** Something, or nothing. */
  public <T> Optional<T> perhaps(Supplier<T> something) {
    return random.nextBoolean() ? Optional.empty() : Optional.of(something.get());
  }

  /** A label. */
  public Label label() {
    return new Label(
        oneOf(Secrecy.class),
        oneOf(Trust.class),
        random.nextBoolean() ? Readers.anyone() : new Readers.Only(new TreeSet<>(someOf(PEOPLE))),
        random.nextBoolean()
            ? Regions.anywhere()
            : new Regions.Only(new TreeSet<>(someOf(REGIONS))),
        new TreeSet<>(listOf(2, () -> new Origin("mail", "" + random.nextInt(4)))));
  }

  /** A value with a label. */
  public Labelled<Value> labelled() {
    return new Labelled<>(value(2), label());
  }

  /** A clearance. */
  public Clearance clearance() {
    return new Clearance(
        oneOf(Secrecy.class), oneOf(Trust.class), new TreeSet<>(someOf(PEOPLE)), oneOf(REGIONS));
  }

  /** A fleet of at most so many endpoints. */
  public Fleet fleet(int most) {
    var endpoints = new ArrayList<Endpoint>();
    for (int i = random.nextInt(most + 1); i > 0; i--) {
      endpoints.add(endpoint("e" + i));
    }
    return new Fleet(endpoints);
  }

  /** An endpoint of that name that may have most things. */
  public Endpoint endpoint(String name) {
    return new Endpoint(
        new EndpointId(name),
        "model",
        oneOf(Place.class),
        random.nextInt(3) == 0 ? clearance() : Clearance.upTo(Secrecy.SECRET, Region.LOCAL),
        random.nextInt(3) == 0 ? someOf(List.of(Capability.values())) : Set.of(Capability.values()),
        oneOf(List.of(1_000, 8_000, 100_000)),
        random.nextBoolean()
            ? Price.FREE
            : new Price(random.nextInt(100) / 8.0, random.nextInt(100) / 8.0),
        new Pace(Duration.ofMillis(random.nextInt(3_000)), 1 + random.nextInt(200)),
        quality());
  }

  private Map<String, Double> quality() {
    var quality = new HashMap<String, Double>();
    for (String intent : someOf(List.of("mail", "mail.write", "*"))) {
      quality.put(intent, random.nextInt(11) / 10.0);
    }
    return quality;
  }

  /** What is known of the endpoints of a fleet: most are up. */
  public Map<EndpointId, Health> health(Fleet fleet) {
    var health = new HashMap<EndpointId, Health>();
    for (Endpoint endpoint : fleet.endpoints()) {
      if (random.nextInt(6) == 0) {
        health.put(endpoint.id(), new Health.Down("it did not answer"));
      }
    }
    return health;
  }

  /** A request for a call. */
  public RouteRequest request() {
    return new RouteRequest(
        oneOf(List.of("mail.write", "mail.read", "general.question")),
        oneOf(List.of(0.0, 0.5, random.nextDouble(), 1.0)),
        label(),
        random.nextBoolean() ? Set.of() : someOf(List.of(Capability.values())),
        random.nextInt(6_000),
        random.nextInt(3_000),
        oneOf(List.of(0L, 1_000L, 1_000_000L, 1_000_000_000L)),
        perhaps(() -> Duration.ofMillis(random.nextInt(60_000))),
        random.nextInt(4) == 0
            ? Optional.of(new EndpointId("e" + (1 + random.nextInt(4))))
            : Optional.empty(),
        oneOf(
            List.of(
                Weights.BALANCED,
                new Weights(0, 1, 0),
                new Weights(0, 0, 1),
                new Weights(0, 0, 0),
                new Weights(random.nextDouble(), random.nextDouble(), random.nextDouble()))));
  }

  /** A value nested at most so deep. */
  public Value value(int depth) {
    return switch (random.nextInt(depth > 0 ? 6 : 4)) {
      case 0 -> Value.of(oneOf(List.of("", "a", "b", "2026-03-02", "anna@example.org")));
      case 1 -> Value.of(random.nextInt(-5, 15));
      case 2 -> Value.of(random.nextInt(-50, 150) / 10.0);
      case 3 -> Value.of(random.nextBoolean());
      case 4 -> Value.of(listOf(3, () -> value(depth - 1)));
      default -> {
        var fields = new LinkedHashMap<String, Value>();
        for (String name : someOf(List.of("a", "b", "c"))) {
          fields.put(name, value(depth - 1));
        }
        yield new Value.Fields(fields);
      }
    };
  }
}
