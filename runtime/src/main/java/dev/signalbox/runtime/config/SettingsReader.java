package dev.signalbox.runtime.config;

import dev.signalbox.core.fleet.Endpoint;
import dev.signalbox.core.fleet.EndpointId;
import dev.signalbox.core.fleet.Fleet;
import dev.signalbox.core.fleet.Health;
import dev.signalbox.core.policy.Budget;
import dev.signalbox.core.route.Weights;
import dev.signalbox.runtime.wire.Connections;
import dev.signalbox.runtime.wire.WireLimits;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Makes settings of the keys at the top of a file. */
final class SettingsReader {
  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

  private final Path file;
  private final Map<String, String> environment;
  private final Problems problems;

  SettingsReader(Path file, Map<String, String> environment, Problems problems) {
    this.file = file;
    this.environment = environment;
    this.problems = problems;
  }

  Settings read(Section top) {
    Optional<Person> person = top.section("person").flatMap(this::person);
    Optional<ZoneId> zone = zone(top);
    var sources =
        new Sources(
            path(top, "mail"),
            path(top, "calendar"),
            path(top, "tasks"),
            path(top, "contacts"),
            path(top, "home"));
    Optional<Preference> word =
        top.isGroup("prefer") ? Optional.empty() : top.oneOf("prefer", Preference.class);
    Weights prefer =
        top.isGroup("prefer")
            ? top.section("prefer").map(SettingsReader::weights).orElse(Weights.BALANCED)
            : word.orElse(Preference.BALANCED).weights();
    Budget budget = top.section("budget").map(SettingsReader::budget).orElse(Budget.DEFAULT);
    WireLimits limits =
        top.section("limits").map(SettingsReader::limits).orElse(WireLimits.DEFAULT);
    var proxy = Address.proxy(top);
    boolean discover = top.flag("discover").orElse(true) && !switchedOff();
    List<Configured> endpoints = endpoints(top, word.equals(Optional.of(Preference.PRIVATE)));
    top.end();
    return new Settings(
        person,
        zone,
        sources,
        prefer,
        budget,
        discover,
        new Fleet(endpoints.stream().map(Configured::endpoint).toList()),
        connections(endpoints),
        health(endpoints),
        limits,
        proxy,
        problems.warnings());
  }

  private Optional<Person> person(Section section) {
    section.require("name", "Write the name by which you are called");
    Optional<String> name = section.text("name");
    List<String> addresses = section.texts("email");
    for (String address : addresses) {
      if (!address.matches("[^@\\s]+@[^@\\s]+")) {
        section.error("email", "'" + address + "' is no mail address", "Write it as name@domain");
      }
    }
    section.end();
    return name.map(n -> new Person(n, addresses));
  }

  private static Optional<ZoneId> zone(Section top) {
    String written = top.has("zone") ? top.text("zone").orElse("") : "";
    String mend =
        written.isEmpty()
            ? ""
            : Spelling.nearest(written, ZoneId.getAvailableZoneIds())
                .map(near -> "Did you mean '" + near + "'?")
                .orElse("Write a zone such as Europe/Berlin");
    return written.isEmpty() ? Optional.empty() : top.value("zone", ZoneId::of, mend);
  }

  private Optional<Path> path(Section top, String key) {
    Optional<Path> path = top.value(key, this::resolve, "Write a path of this machine");
    path.filter(p -> !Files.exists(p))
        .ifPresent(
            p -> top.warning(key, p + " does not exist", "Make it, or name where it really is"));
    return path;
  }

  /** A path is meant from the folder of the settings file; a tilde is the person's home. */
  private Path resolve(String text) {
    boolean fromHome = text.equals("~") || text.startsWith("~/");
    String home = environment.getOrDefault("HOME", "");
    if (fromHome && home.isEmpty()) {
      throw new IllegalArgumentException("No HOME");
    }
    Path path = Path.of(fromHome ? home + text.substring(1) : text);
    Path folder = Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(Path.of("/"));
    return folder.resolve(path).normalize();
  }

  private static Weights weights(Section section) {
    String mend = "Write three numbers: {quality: 1, cost: 5, latency: 0.025}";
    section.require("quality", mend);
    section.require("cost", mend);
    section.require("latency", mend);
    double quality = weight(section, "quality");
    double cost = weight(section, "cost");
    double latency = weight(section, "latency");
    section.end();
    return new Weights(quality, cost, latency);
  }

  private static double weight(Section section, String key) {
    return section.number(key, "0", "1000000").map(BigDecimal::doubleValue).orElse(0.0);
  }

  private static Budget budget(Section section) {
    Budget usual = Budget.DEFAULT;
    var budget =
        new Budget(
            section
                .number("money", "0", "1000000")
                .map(money -> money.multiply(MILLION).longValue())
                .orElse(usual.micros()),
            section.whole("tokens", 0, 1_000_000_000_000L).orElse(usual.tokens()),
            section.duration("time").orElse(usual.time()),
            section.whole("calls", 0, 1_000_000).map(Math::toIntExact).orElse(usual.calls()));
    section.end();
    return budget;
  }

  private static WireLimits limits(Section section) {
    WireLimits usual = WireLimits.DEFAULT;
    var limits =
        new WireLimits(
            section
                .value("answer", Numbers::bytes, "Write a size with its unit, such as 8MB")
                .orElse(usual.answerBytes()),
            section.duration("connect").orElse(usual.connect()),
            section.duration("first-byte").orElse(usual.firstByte()),
            section.duration("idle").orElse(usual.idle()));
    section.end();
    return limits;
  }

  private boolean switchedOff() {
    String word = environment.getOrDefault("SIGNALBOX_DISCOVER", "").toLowerCase(Locale.ROOT);
    return List.of("off", "false", "no", "0").contains(word);
  }

  private List<Configured> endpoints(Section top, boolean keepPrivate) {
    var lines = new LinkedHashMap<EndpointId, Integer>();
    var endpoints = new ArrayList<Configured>();
    for (Section section : top.sections("endpoints")) {
      new EndpointReader(section, environment, keepPrivate)
          .read()
          .ifPresent(
              configured -> {
                EndpointId id = configured.endpoint().id();
                Integer before = lines.putIfAbsent(id, section.line("name"));
                if (before == null) {
                  endpoints.add(configured);
                } else {
                  section.error(
                      "name",
                      id + " is named in line " + before + " already",
                      "Rename one of them");
                }
              });
    }
    return endpoints;
  }

  private static Connections connections(List<Configured> endpoints) {
    var byEndpoint = new LinkedHashMap<EndpointId, Connections.Connection>();
    endpoints.forEach(each -> byEndpoint.put(each.endpoint().id(), each.connection()));
    return new Connections(byEndpoint);
  }

  private static Map<EndpointId, Health> health(List<Configured> endpoints) {
    var health = new LinkedHashMap<EndpointId, Health>();
    for (Configured each : endpoints) {
      Endpoint endpoint = each.endpoint();
      each.broken().ifPresent(why -> health.put(endpoint.id(), new Health.Down(why)));
    }
    return health;
  }
}
