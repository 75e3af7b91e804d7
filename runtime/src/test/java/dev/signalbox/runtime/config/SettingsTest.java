package dev.signalbox.runtime.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.signalbox.core.fleet.Capability;
import dev.signalbox.core.fleet.Endpoint;
import dev.signalbox.core.fleet.EndpointId;
import dev.signalbox.core.fleet.Health;
import dev.signalbox.core.fleet.Place;
import dev.signalbox.core.fleet.Price;
import dev.signalbox.core.label.Region;
import dev.signalbox.core.label.Secrecy;
import dev.signalbox.core.label.Trust;
import dev.signalbox.core.policy.Budget;
import dev.signalbox.core.route.Weights;
import dev.signalbox.runtime.wire.Discovery;
import dev.signalbox.testkit.ModelServer;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {
  private static final String CLOUD =
      """
      endpoints:
        - name: far
          url: https://api.example.com
          model: large
          place: cloud
          price: {input: 1, output: 2}
      """;

  @TempDir private Path folder;

  private Settings read(String yaml) {
    return read(yaml, Map.of());
  }

  private Settings read(String yaml, Map<String, String> environment) {
    Path file = folder.resolve("signalbox.yaml");
    try {
      Files.writeString(file, yaml);
    } catch (IOException failed) {
      throw new AssertionError(failed);
    }
    return Settings.read(file, environment);
  }

  private Endpoint only(String yaml) {
    return read(yaml).fleet().endpoints().getFirst();
  }

  private Secrecy ceiling(String place, String url, String more) {
    String keys = "name: a, model: m, url: '" + url + "', place: " + place + more;
    return only("endpoints:\n  - {" + keys + "}\n").clearance().ceiling();
  }

  @Test
  void withoutAFileEverythingIsAsUsual() {
    assertThat(Settings.read(folder.resolve("none.yaml"), Map.of())).isEqualTo(Settings.DEFAULT);
    assertThat(read("")).isEqualTo(Settings.DEFAULT);
    assertThat(read("# nothing but words\n---\n")).isEqualTo(Settings.DEFAULT);
    assertThat(read("person:\nendpoints:\n")).isEqualTo(Settings.DEFAULT);
  }

  @Test
  void everyKeyArrives() throws IOException {
    Files.createDirectory(folder.resolve("Mail"));
    Settings settings =
        read(
            """
            person: {name: Anna, email: [anna@example.org, a@work.example]}
            zone: Europe/Berlin
            mail: Mail
            prefer: {quality: 2, cost: 0.5, latency: 0}
            budget: {money: 0.25, tokens: 10_000, time: 90s, calls: 7}
            discover: no
            limits: {answer: 2MB, connect: 500ms, first-byte: 1m, idle: 10s}
            proxy: http://proxy.lan:3128
            endpoints:
              - name: rack
                url: https://gpu.lan:8000/v1/chat/completions
                model: Qwen/Qwen3-32B
                place: premises
                region: DE
                ceiling: internal
                trust: trusted
                audience: [admin, Bob]
                key: env:RACK_KEY
                context: 40_000
                price: {input: 0.1, output: 0.4}
                pace: {first-token: 300ms, tokens-per-second: 55.5}
                quality: {mail: 0.9, "*": 0.7}
                can: [tools, json]
            """,
            Map.of("RACK_KEY", "k"));

    assertThat(settings.person().orElseThrow())
        .isEqualTo(new Person("Anna", java.util.List.of("anna@example.org", "a@work.example")));
    assertThat(settings.zone()).contains(ZoneId.of("Europe/Berlin"));
    assertThat(settings.sources().mail()).contains(folder.toAbsolutePath().resolve("Mail"));
    assertThat(settings.sources().calendar()).isEmpty();
    assertThat(settings.prefer()).isEqualTo(new Weights(2, 0.5, 0));
    assertThat(settings.budget()).isEqualTo(new Budget(250_000, 10_000, Duration.ofSeconds(90), 7));
    assertThat(settings.discover()).isFalse();
    assertThat(settings.limits().answerBytes()).isEqualTo(2_000_000);
    assertThat(settings.limits().connect()).isEqualTo(Duration.ofMillis(500));
    assertThat(settings.limits().firstByte()).isEqualTo(Duration.ofMinutes(1));
    assertThat(settings.proxy()).contains(URI.create("http://proxy.lan:3128"));
    assertThat(settings.warnings()).isEmpty();
    assertThat(settings.health()).isEmpty();

    Endpoint rack = settings.fleet().endpoints().getFirst();
    assertThat(rack.model()).isEqualTo("Qwen/Qwen3-32B");
    assertThat(rack.place()).isEqualTo(Place.PREMISES);
    assertThat(rack.clearance().region()).isEqualTo(new Region("DE"));
    assertThat(rack.clearance().ceiling()).isEqualTo(Secrecy.INTERNAL);
    assertThat(rack.clearance().trust()).isEqualTo(Trust.TRUSTED);
    assertThat(rack.clearance().audience()).containsExactly("Bob", "admin");
    assertThat(rack.contextTokens()).isEqualTo(40_000);
    assertThat(rack.price()).isEqualTo(new Price(0.1, 0.4));
    assertThat(rack.pace().firstToken()).isEqualTo(Duration.ofMillis(300));
    assertThat(rack.pace().tokensPerSecond()).isEqualTo(55.5);
    assertThat(rack.qualityFor("mail.reply")).isEqualTo(0.9);
    assertThat(rack.qualityFor("talk")).isEqualTo(0.7);
    assertThat(rack.capabilities()).containsExactlyInAnyOrder(Capability.TOOLS, Capability.JSON);
    var connection = settings.connections().of(rack.id()).orElseThrow();
    assertThat(connection.base()).isEqualTo(URI.create("https://gpu.lan:8000/v1"));
    assertThat(connection.key()).isPresent();
  }

  @Test
  void whereNoCeilingIsWrittenThePlaceHasItsOwn() {
    assertThat(ceiling("device", "http://127.0.0.1:8080", "")).isEqualTo(Secrecy.SECRET);
    assertThat(ceiling("premises", "http://nas:8080", "")).isEqualTo(Secrecy.PERSONAL);
    assertThat(ceiling("edge", "https://e.example", "")).isEqualTo(Secrecy.PERSONAL);
    assertThat(ceiling("cloud", "https://c.example", "")).isEqualTo(Secrecy.PUBLIC);
    assertThat(ceiling("cloud", "https://c.example", ", no-retention: true"))
        .isEqualTo(Secrecy.INTERNAL);
    assertThat(ceiling("cloud", "https://c.example", ", no-retention: true, ceiling: public"))
        .isEqualTo(Secrecy.PUBLIC);
  }

  @Test
  void aWiderCeilingThanUsualIsAllowedWhereWrittenAndIsSaid() {
    Settings settings = read(CLOUD + "    ceiling: secret\n");

    assertThat(settings.fleet().endpoints().getFirst().clearance().ceiling())
        .isEqualTo(Secrecy.SECRET);
    assertThat(settings.explain().getFirst())
        .contains("more than usual for cloud")
        .contains("secrets leave the device");
    assertThat(read(CLOUD).explain().getFirst()).doesNotContain("more than usual");
  }

  @Test
  void preferringPrivacyKeepsPersonalDataOnTheDeviceUnlessACeilingIsWritten() {
    String house = "endpoints:\n  - {name: a, model: m, url: 'https://nas', place: premises%s}\n";

    assertThat(only("prefer: private\n" + house.formatted("")).clearance().ceiling())
        .isEqualTo(Secrecy.INTERNAL);
    assertThat(
            only("prefer: private\n" + house.formatted(", ceiling: personal"))
                .clearance()
                .ceiling())
        .isEqualTo(Secrecy.PERSONAL);
    assertThat(only("prefer: private\n" + CLOUD + "    no-retention: true\n").clearance().ceiling())
        .isEqualTo(Secrecy.PUBLIC);
  }

  @Test
  void anEndpointWhoseRegionIsNotStatedGetsNothingThatIsBoundToALaw() {
    var german =
        new dev.signalbox.core.label.Label(
            Secrecy.PUBLIC,
            Trust.TRUSTED,
            dev.signalbox.core.label.Readers.anyone(),
            dev.signalbox.core.label.Regions.only(new Region("DE")),
            new java.util.TreeSet<>());

    assertThat(only(CLOUD).clearance().admits(german)).isFalse();
    assertThat(only(CLOUD + "    region: DE\n").clearance().admits(german)).isTrue();
  }

  @Test
  void anEndpointWhoseKeyIsNotThereIsDownAndSaysWhy() {
    Settings settings = read(CLOUD + "    key: env:FAR_KEY\n");

    assertThat(settings.health())
        .containsEntry(
            new EndpointId("far"), new Health.Down("FAR_KEY is not set in the environment"));
    assertThat(settings.warnings()).hasSize(1);
    assertThat(settings.warnings().getFirst().line()).isEqualTo(7);
  }

  @Test
  void whatIsWrittenAsKeyIsNeverRepeated() {
    for (String secret : new String[] {"sk-secret1", "env:sk-secret1", "[sk-secret1]"}) {
      assertThatThrownBy(() -> read(CLOUD + "    key: " + secret + "\n"))
          .isInstanceOf(ConfigException.class)
          .hasMessageNotContaining("secret1");
    }
    assertThatThrownBy(() -> read(CLOUD.replace("api.example", "bob:secret1@api.example")))
        .isInstanceOf(ConfigException.class)
        .hasMessageNotContaining("secret1");
  }

  @Test
  void theEnvironmentCanSwitchDiscoveryOff() {
    assertThat(read("", Map.of("SIGNALBOX_DISCOVER", "off")).discover()).isFalse();
    assertThat(read("discover: true", Map.of("SIGNALBOX_DISCOVER", "off")).discover()).isFalse();
    assertThat(read("", Map.of("SIGNALBOX_DISCOVER", "on")).discover()).isTrue();
  }

  @Test
  void aTildeIsTheHomeOfThePerson() {
    assertThat(read("mail: ~/Mail", Map.of("HOME", "/home/anna")).sources().mail())
        .contains(Path.of("/home/anna/Mail"));
  }

  @Test
  void aPremisesServerWithAPublicNameIsWorthASecondLook() {
    String yaml =
        "endpoints:\n  - {name: a, model: m, url: 'http://gpu.example.com', place: premises}\n";

    assertThat(read(yaml).warnings())
        .extracting(ConfigProblem::what)
        .anyMatch(what -> what.contains("looks like a public name"))
        .anyMatch(what -> what.contains("can be read on the way"));
  }

  @Test
  void thePolicyHasAnotherVersionAsSoonAsSomebodyMaySeeSomethingElse() {
    String version = read(CLOUD).policyVersion();

    assertThat(version).matches("[0-9a-f]{12}");
    assertThat(read(CLOUD + "    pace: {tokens-per-second: 5}\n").policyVersion())
        .isEqualTo(version);
    assertThat(read(CLOUD + "    ceiling: internal\n").policyVersion()).isNotEqualTo(version);
    assertThat(read(CLOUD + "    region: EU\n").policyVersion()).isNotEqualTo(version);
    assertThat(read(CLOUD.replace("api.", "other.")).policyVersion()).isNotEqualTo(version);
  }

  @Test
  void whatIsFoundComesAfterWhatIsConfiguredAndReplacesNothing() {
    try (var server = ModelServer.start().models("llama3", "qwen3")) {
      String keys = "name: mine, model: qwen3, place: device, url: '" + server.url() + "'";
      var found = Discovery.begin(server.origin(), Duration.ofSeconds(30)).found();

      Settings settings = read("endpoints:\n  - {" + keys + "}\n").with(found);

      assertThat(settings.fleet().endpoints())
          .extracting(each -> each.id().name())
          .containsExactly("mine", "ollama/llama3");
      assertThat(settings.connections().of(new EndpointId("ollama/llama3"))).isPresent();
    }
  }
}
