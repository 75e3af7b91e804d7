package dev.signalbox.runtime.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.signalbox.testkit.Behaviour;
import dev.signalbox.testkit.ModelServer;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every way in which a server can fail ends as the right error, in bounded time. */
@Timeout(60)
class WireFaultsTest {
  private static final Duration SHORT = Duration.ofMillis(200);
  private static final WireLimits LIMITS =
      new WireLimits(100_000, Sending.LONG, Sending.LONG, Sending.LONG);
  private static final String SECRET = "Anna owes 4711 to Bob";

  record Fault(Behaviour behaviour, Class<? extends WireException> kind, boolean passing) {}

  static List<Fault> faults() {
    return List.of(
        new Fault(new Behaviour.HangUp(), WireException.CutOff.class, true),
        new Fault(new Behaviour.CutStream(List.of()), WireException.CutOff.class, true),
        new Fault(new Behaviour.CutStream(List.of("So ")), WireException.CutOff.class, true),
        new Fault(Behaviour.status(500, "oh"), WireException.HttpStatus.class, true),
        new Fault(Behaviour.status(429, "slow"), WireException.HttpStatus.class, true),
        new Fault(Behaviour.status(400, "no"), WireException.HttpStatus.class, false),
        new Fault(Behaviour.errorInStream("overloaded"), WireException.HttpStatus.class, true),
        new Fault(Behaviour.garbage(), WireException.Garbage.class, false),
        new Fault(raw("application/json", ""), WireException.Garbage.class, false),
        new Fault(raw("application/json", "[]"), WireException.Garbage.class, false),
        new Fault(raw("application/json", "{\"choices\":[]}"), WireException.Garbage.class, false),
        new Fault(raw("text/html", "<h1>Welcome</h1>"), WireException.Garbage.class, false),
        new Fault(raw("text/event-stream", "data: {\n\n"), WireException.Garbage.class, false),
        new Fault(raw("text/event-stream", ""), WireException.CutOff.class, true),
        new Fault(raw("application/json", "[".repeat(90_000)), WireException.Garbage.class, false),
        new Fault(new Behaviour.EndlessStream("more "), WireException.TooLarge.class, false));
  }

  private static Behaviour raw(String type, String body) {
    return new Behaviour.Raw(type, body);
  }

  @ParameterizedTest
  @MethodSource("faults")
  void everyFaultHasItsKind(Fault fault) {
    try (var server = ModelServer.start()) {
      server.otherwise().does(fault.behaviour());

      WireException failed = failure(server.url(), LIMITS, Sending.LONG);

      assertThat(failed).isInstanceOf(fault.kind()).hasNoCause();
      assertThat(failed.passing()).isEqualTo(fault.passing());
      assertThat(failed).hasMessageStartingWith("here: ").hasMessageNotContaining("4711");
    }
  }

  @Test
  void whereNobodyListensTheConnectionIsRefused() {
    var server = ModelServer.start();
    server.close();

    assertThat(failure(server.url(), LIMITS, Sending.LONG))
        .isInstanceOf(WireException.Refused.class)
        .hasMessageContaining(server.origin().toString());
  }

  @Test
  void aNameThatNoMachineHasIsRefused() {
    assertThat(failure(URI.create("http://nobody.invalid/v1"), LIMITS, Sending.LONG))
        .isInstanceOf(WireException.Refused.class)
        .hasMessageContaining("nobody.invalid");
  }

  @Test
  void aServerThatDoesNotSpeakTlsIsRefused() {
    try (var server = ModelServer.start()) {
      var https = URI.create(server.url().toString().replace("http:", "https:"));

      assertThat(failure(https, LIMITS, Sending.LONG)).isInstanceOf(WireException.Refused.class);
      assertThat(server.received()).isEmpty();
    }
  }

  @Test
  void aServerThatHangsIsNotWaitedForLongerThanForTheFirstByte() {
    try (var server = ModelServer.start()) {
      server.otherwise().does(new Behaviour.Hang());
      var limits = new WireLimits(100_000, SHORT, SHORT, Sending.LONG);

      assertThat(failure(server.url(), limits, Sending.LONG))
          .isInstanceOf(WireException.Timeout.class);
      assertThat(server.awaitAbandoned(Sending.LONG)).isTrue();
    }
  }

  @Test
  void aServerThatStallsIsNotWaitedForLongerThanIdle() {
    try (var server = ModelServer.start()) {
      server.otherwise().does(new Behaviour.Stall(List.of("Well, ")));
      var limits = new WireLimits(100_000, Sending.LONG, Sending.LONG, SHORT);

      assertThat(failure(server.url(), limits, Sending.LONG))
          .isInstanceOf(WireException.Timeout.class);
      assertThat(server.awaitAbandoned(Sending.LONG)).isTrue();
    }
  }

  @Test
  void aSlowDripEndsAtTheDeadlineAlthoughItIsNeverIdle() {
    try (var server = ModelServer.start()) {
      var drip = new Behaviour.SlowDrip("drop ".repeat(10_000), Duration.ofMillis(20));
      server.otherwise().does(drip);

      assertThat(failure(server.url(), LIMITS, Duration.ofMillis(400)))
          .isInstanceOf(WireException.Timeout.class);
      assertThat(server.awaitAbandoned(Sending.LONG)).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/event-stream", "application/json"})
  void anAnswerOfTwoGigabytesIsCutOffAtTheLimit(String type) {
    try (var server = HugeAnswers.start(type, 2_000_000_000L)) {
      assertThat(failure(server.url(), LIMITS, Sending.LONG))
          .isInstanceOf(WireException.TooLarge.class);
      // What lies in the buffers of two sockets comes on top of the limit.
      assertThat(server.awaitWritten()).isLessThan(50_000_000);
    }
  }

  private static WireException failure(URI base, WireLimits limits, Duration deadline) {
    try (var client = Sending.client(base, limits)) {
      var cleared = Sending.cleared(Sending.prompt("Answer " + SECRET, SECRET), true);
      return catchThrowableOfType(
          WireException.class, () -> client.call(cleared, _ -> {}, deadline));
    }
  }
}
