package dev.signalbox.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ModelServerTest {
  private ModelServer server;

  @BeforeEach
  void start() {
    server = ModelServer.start();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void theFirstRuleThatFitsDecides() {
    server.when("weather").say("Sunny.");
    server.when("we").say("Us.");
    server.otherwise().say("What?");

    assertThat(Client.post(server, Client.request("the weather")).body()).contains("Sunny.");
    assertThat(Client.post(server, Client.request("we two")).body()).contains("Us.");
    assertThat(Client.post(server, Client.request("hm")).body()).contains("What?");
  }

  @Test
  void whatNoRuleFitsIsNotFound() {
    assertThat(Client.post(server, Client.request("hm")).statusCode()).isEqualTo(404);
  }

  @Test
  void everyRequestIsKeptAndCounted() {
    server.otherwise().say("Yes.");
    String request = Client.request("Grüße \"an\" Łódź\n🦊");

    Client.post(server, request);

    assertThat(server.received()).hasSize(1);
    assertThat(server.received().getFirst().body()).isEqualTo(request);
    assertThat(server.received().getFirst().content("user")).isEqualTo("Grüße \"an\" Łódź\n🦊");
    assertThat(server.received().getFirst().content("system")).isEmpty();
    assertThat(server.connections()).isEqualTo(1);
    assertThat(server.bytes()).isGreaterThan(request.length());
    assertThat(server.awaitRequest(Duration.ofSeconds(30))).isTrue();
  }

  @Test
  void aStreamEndsWithDone() {
    server.otherwise().say("a", "b");
    String asked = Client.request("x").replace("{\"model\"", "{\"stream\":true,\"model\"");

    assertThat(Client.post(server, asked).body())
        .contains("\"content\":\"a\"", "\"content\":\"b\"")
        .endsWith("data: [DONE]\n\n");
  }

  @Test
  void aClosedServerRefuses() {
    server.close();

    assertThatThrownBy(() -> Client.post(server, "{}")).isInstanceOf(UncheckedIOException.class);
  }

  @Test
  void whoHangsUpAnswersNothing() {
    server.otherwise().does(new Behaviour.HangUp());

    assertThatThrownBy(() -> Client.post(server, Client.request("x")))
        .isInstanceOf(UncheckedIOException.class);
  }
}
