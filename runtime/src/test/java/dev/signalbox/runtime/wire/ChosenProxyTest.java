package dev.signalbox.runtime.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.testkit.ModelServer;
import java.net.Proxy;
import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChosenProxyTest {
  private static final URI OUTSIDE = URI.create("http://models.example/v1");

  private static Reply ask(URI base, URI proxy) {
    var connection = new Connections.Connection(base, Optional.empty());
    var connections = Connections.NONE.and(Sending.endpoint().id(), connection);
    try (var client = new ModelClient(connections, WireLimits.DEFAULT, Optional.of(proxy))) {
      return client.call(Sending.cleared(Sending.prompt("Answer."), true), _ -> {}, Sending.LONG);
    }
  }

  @Test
  void theConfiguredProxyIsUsedForOtherMachines() {
    try (var proxy = ModelServer.start("proxy")) {
      proxy.otherwise().say("By proxy.");

      assertThat(ask(OUTSIDE, proxy.origin()).text()).isEqualTo("By proxy.");
      assertThat(proxy.received().getFirst().path())
          .isEqualTo("http://models.example/v1/chat/completions");
    }
  }

  @Test
  void whatIsForThisMachineNeverGoesThroughAProxy() {
    try (var proxy = ModelServer.start("proxy");
        var here = ModelServer.start("here")) {
      here.otherwise().say("Directly.");

      assertThat(ask(here.url(), proxy.origin()).text()).isEqualTo("Directly.");
      assertThat(proxy.connections()).isZero();
    }
  }

  @Test
  void aProxyThatNobodyConfiguredIsNotUsed() {
    assertThat(new ChosenProxy(Optional.empty()).select(OUTSIDE)).containsExactly(Proxy.NO_PROXY);
  }
}
