package dev.signalbox.runtime.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.signalbox.core.fleet.Endpoint;
import dev.signalbox.core.fleet.Place;
import dev.signalbox.core.label.Label;
import dev.signalbox.core.label.Secrecy;
import dev.signalbox.core.label.Trust;
import dev.signalbox.testkit.ModelServer;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

class DiscoveryTest {

  private static List<Discovered> discover(String... models) {
    try (var server = ModelServer.start().models(models)) {
      return Discovery.begin(server.origin(), Sending.LONG).found();
    }
  }

  private static Endpoint only(String model) {
    List<Discovered> found = discover(model);
    assertThat(found).hasSize(1);
    return found.getFirst().endpoint();
  }

  @Test
  void eachModelOfAServerOnThisMachineBecomesAnEndpointOfTheDevice() {
    try (var server = ModelServer.start().models("llama3.2:3b", "Qwen3:8B")) {
      List<Discovered> found = Discovery.begin(server.origin(), Sending.LONG).found();

      assertThat(found)
          .extracting(each -> each.endpoint().id().name())
          .containsExactly("ollama/llama3.2:3b", "ollama/qwen3:8b");
      assertThat(found).allMatch(each -> each.endpoint().place() == Place.DEVICE);
      assertThat(found).allMatch(each -> each.connection().base().equals(server.url()));
      assertThat(found.getLast().endpoint().model()).isEqualTo("Qwen3:8B");
      assertThat(server.received()).isEmpty();
    }
  }

  @Test
  void aModelOfOllamasCloudIsNoModelOfTheDevice() {
    var secret = Label.of(Secrecy.PERSONAL, Trust.TRUSTED);
    for (String model :
        List.of(
            "gpt-oss:120b-cloud",
            "{\"name\":\"disguised\",\"remote_host\":\"https://ollama.com:443\"}")) {
      assertThat(only(model).place()).isEqualTo(Place.CLOUD);
      assertThat(only(model).clearance().admits(secret)).isFalse();
    }
  }

  @Test
  void aModelThatOnlyEmbedsIsLeftOut() {
    assertThat(discover("{\"name\":\"nomic-embed\",\"details\":{\"family\":\"nomic-bert\"}}"))
        .isEmpty();
  }

  @Test
  void aLargerModelIsTakenForBetterAndSlower() {
    Endpoint small = only("{\"name\":\"s\",\"details\":{\"parameter_size\":\"500M\"}}");
    Endpoint large = only("{\"name\":\"l\",\"details\":{\"parameter_size\":\"70.6B\"}}");

    assertThat(small.qualityFor("any")).isLessThan(large.qualityFor("any"));
    assertThat(small.pace().tokensPerSecond()).isGreaterThan(large.pace().tokensPerSecond());
  }

  @Test
  void whereNobodyListensNothingIsFound() {
    var server = ModelServer.start();
    server.close();

    assertThat(Discovery.begin(server.origin(), Sending.LONG).found()).isEmpty();
  }

  @Test
  void whatIsNoListIsNothing() {
    assertThat(discover("{\"name\":7}", "{\"name\":\"\"}", "{\"no\":\"name\"}")).isEmpty();
    assertThat(OllamaModels.read(Discovery.OLLAMA, "<html>")).isEmpty();
    assertThat(OllamaModels.read(Discovery.OLLAMA, "{\"models\":5}")).isEmpty();
  }

  @Test
  void otherMachinesAreNotAsked() {
    assertThatThrownBy(() -> Discovery.begin(URI.create("http://192.0.2.1:11434"), Discovery.WAIT))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
