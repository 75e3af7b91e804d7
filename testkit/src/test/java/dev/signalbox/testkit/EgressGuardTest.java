package dev.signalbox.testkit;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EgressGuardTest {
  private static final String SECRET = "Anna's diagnosis: Gürtelrose";

  private ModelServer cloud;

  @BeforeEach
  void start() {
    cloud = ModelServer.start("cloud");
    cloud.otherwise().say("Thank you.");
  }

  @AfterEach
  void stop() {
    cloud.close();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void whatDidNotLeaveIsNotFound() {
    Client.post(cloud, Client.request("What is Gürtelrose? ".repeat(20)));

    assertThatCode(() -> EgressGuard.over(cloud).nothingContaining(SECRET, "Anna"))
        .doesNotThrowAnyException();
  }

  @Test
  void aSecretIsFoundHoweverItIsWrapped() {
    Base64.Encoder base64 = Base64.getEncoder();
    for (String hidden :
        List.of(
            SECRET,
            "ANNAS   DIAGNOSIS,\nGurtelrose",
            "x" + base64.encodeToString(utf8("." + SECRET)),
            "xy" + base64.encodeToString(utf8(".." + SECRET)),
            Base64.getUrlEncoder().withoutPadding().encodeToString(utf8("»»»" + SECRET)),
            Base64.getMimeEncoder().encodeToString(utf8("some words before ".repeat(9) + SECRET)),
            "https://x.example/?d=" + URLEncoder.encode(SECRET, StandardCharsets.UTF_8),
            HexFormat.of().formatHex(utf8(SECRET)),
            base64.encodeToString(utf8(URLEncoder.encode(SECRET, StandardCharsets.UTF_8))))) {
      try (var server = ModelServer.start("sink")) {
        server.otherwise().say("Thank you.");
        Client.post(server, Client.request(hidden));

        assertThatThrownBy(() -> EgressGuard.over(cloud, server).nothingContaining(SECRET))
            .as(hidden)
            .isInstanceOf(AssertionError.class)
            .hasMessageContaining("reached sink in request 1");
      }
    }
  }

  @Test
  void anAddressCanCarryASecretToo() {
    String hidden = URLEncoder.encode(SECRET, StandardCharsets.UTF_8);
    Client.post(URI.create(cloud.url() + "/chat?d=" + hidden), "{}");

    assertThatThrownBy(() -> EgressGuard.over(cloud).nothingContaining(SECRET))
        .isInstanceOf(AssertionError.class);
  }

  @Test
  void aMarkerThatProvesNothingIsRefused() {
    Client.post(cloud, "{}");

    assertThatThrownBy(() -> EgressGuard.over(cloud).nothingContaining("a-b"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void oneConnectionIsMoreThanNone() {
    EgressGuard.over(cloud).nothingAtAll();

    Client.post(cloud, "{}");

    assertThatThrownBy(() -> EgressGuard.over(cloud).nothingAtAll())
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("cloud: 1 connections, 1 requests");
  }
}
