package dev.signalbox.runtime.wire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"localhost", "LOCALHOST", "127.0.0.1", "127.8.9.1", "[::1]", "app.localhost"})
  void theseAreThisMachine(String host) {
    assertThat(Hosts.isLoopback(host)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "localhost.evil.example",
        "127.0.0.1.evil.example",
        "127.evil.example",
        "0.0.0.0",
        "10.0.0.1",
        "[::2]",
        "notlocalhost",
        "127.1",
        "2130706433"
      })
  void theseAreNot(String host) {
    assertThat(Hosts.isLoopback(host)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "10.1.2.3",
        "172.16.0.1",
        "192.168.1.9",
        "100.64.0.1",
        "[fd00::1]",
        "nas",
        "nas.local",
        "box.fritz.box",
        "gpu.internal"
      })
  void theseLookLikeTheHouse(String host) {
    assertThat(Hosts.looksPrivate(host)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "api.openai.com",
        "8.8.8.8",
        "172.32.0.1",
        "100.128.0.1",
        "[2001:db8::1]",
        "local.example.com"
      })
  void theseDoNot(String host) {
    assertThat(Hosts.looksPrivate(host)).isFalse();
  }
}
