package dev.signalbox.runtime.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.signalbox.testkit.Behaviour;
import dev.signalbox.testkit.ModelServer;
import java.util.ArrayList;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModelClientTest {
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
  void aStreamedAnswerComesPieceByPiece() {
    server.otherwise().say("All ", "is ", "well.");
    var pieces = new ArrayList<String>();

    Reply reply = Sending.ask(server.url(), true, pieces::add);

    assertThat(pieces).containsExactly("All ", "is ", "well.");
    assertThat(reply.text()).isEqualTo("All is well.");
    assertThat(reply.finishReason()).isEqualTo("stop");
    assertThat(reply.outputTokens()).isEqualTo(3);
    assertThat(server.received().getFirst().streamed()).isTrue();
  }

  @Test
  void anAnswerInOnePieceIsGivenOnAsOne() {
    server.otherwise().say("All ", "is ", "well.");
    var pieces = new ArrayList<String>();

    Reply reply = Sending.ask(server.url(), false, pieces::add);

    assertThat(pieces).containsExactly("All is well.");
    assertThat(reply.text()).isEqualTo("All is well.");
    assertThat(reply.outputTokens()).isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 5, 7, 64, 4096})
  void aPieceMayEndInsideACharacter(int bytes) {
    String text = "Grüße aus Łódź, 東京 und von 🦊👩‍👩‍👧.";
    server.otherwise().does(Behaviour.say(text).inBytesOf(bytes));

    assertThat(Sending.ask(server.url(), true, _ -> {}).text()).isEqualTo(text);
  }

  @Test
  void tokensThatNobodyHasCountedAreEstimated() {
    server.otherwise().does(Behaviour.say("x".repeat(300)).withoutCounts());

    Reply reply = Sending.ask(server.url(), true, _ -> {});

    assertThat(reply.outputTokens()).isEqualTo(100);
    assertThat(reply.inputTokens())
        .isEqualTo((server.received().getFirst().body().length() + 2) / 3);
  }

  @Test
  void aCountThatCannotBeIsNotBelieved() {
    server
        .otherwise()
        .does(
            new Behaviour.Raw(
                "application/json",
                """
                {"choices":[{"message":{"content":"abc"}}],
                 "usage":{"prompt_tokens":-5,"completion_tokens":1e30}}
                """));

    assertThat(Sending.ask(server.url(), false, _ -> {}).outputTokens()).isEqualTo(1);
  }

  @Test
  void theBytesOnTheWireAreTheBytesThatWereCleared() {
    server.otherwise().say("Yes.");
    var cleared = Sending.cleared(Sending.prompt("Answer.", "\"quoted\" \u0001 ü \uD800 🦊"), true);

    try (var client = Sending.client(server.url(), WireLimits.DEFAULT)) {
      client.call(cleared, _ -> {}, Sending.LONG);
    }

    assertThat(server.received().getFirst().body())
        .isEqualTo(new String(cleared.body(), java.nio.charset.StandardCharsets.UTF_8));
  }

  @Test
  void theKeyGoesIntoTheHeaderAndNowhereElse() {
    server.otherwise().does(Behaviour.status(401, "bad key sk-very-secret"));
    var key = new ApiKey("SOME_KEY", "sk-very-secret");
    var connection = new Connections.Connection(server.url(), Optional.of(key));
    var connections = Connections.NONE.and(Sending.endpoint().id(), connection);

    try (var client = new ModelClient(connections)) {
      var cleared = Sending.cleared(Sending.prompt("Answer."), false);
      assertThatThrownBy(() -> client.call(cleared, _ -> {}, Sending.LONG))
          .isInstanceOf(WireException.HttpStatus.class)
          .hasMessageContaining("check the key")
          .hasMessageNotContaining("very-secret");
    }

    assertThat(server.received().getFirst().header("Authorization"))
        .contains("Bearer sk-very-secret");
    assertThat(connection.toString()).doesNotContain("very-secret");
  }

  @Test
  void aRedirectIsNotFollowed() {
    try (var elsewhere = ModelServer.start("elsewhere")) {
      elsewhere.otherwise().say("Caught.");
      server.otherwise().does(Behaviour.redirect(elsewhere.url()));

      var refused =
          catchThrowableOfType(
              WireException.HttpStatus.class, () -> Sending.ask(server.url(), true, _ -> {}));

      assertThat(refused.code()).isEqualTo(307);
      assertThat(refused).hasMessageContaining("redirects are not followed");
      assertThat(elsewhere.connections()).isZero();
    }
  }

  @Test
  void anInterruptClosesTheConnectionWhileNothingHasComeYet() throws Exception {
    server.otherwise().does(new Behaviour.Hang());
    interruptedCallIsCancelled();
  }

  @Test
  void anInterruptClosesTheConnectionInTheMiddleOfAnAnswer() throws Exception {
    server.otherwise().does(new Behaviour.Stall(java.util.List.of("Well, ")));
    interruptedCallIsCancelled();
  }

  private void interruptedCallIsCancelled()
      throws InterruptedException, ExecutionException, TimeoutException {
    var outcome = new CompletableFuture<Throwable>();
    Thread caller =
        Thread.ofVirtual()
            .start(
                () -> {
                  try (var client = Sending.client(server.url(), WireLimits.DEFAULT)) {
                    client.call(
                        Sending.cleared(Sending.prompt("Answer."), true), _ -> {}, Sending.LONG);
                    outcome.complete(new AssertionError("It answered"));
                  } catch (WireException cancelled) {
                    outcome.complete(
                        Thread.currentThread().isInterrupted()
                            ? cancelled
                            : new AssertionError("The interrupt is lost", cancelled));
                  }
                });
    assertThat(server.awaitRequest(Sending.LONG)).isTrue();

    caller.interrupt();

    assertThat(server.awaitAbandoned(Sending.LONG)).isTrue();
    assertThat(outcome.get(30, TimeUnit.SECONDS)).isInstanceOf(WireException.Cancelled.class);
  }

  @Test
  void whoThrowsWhileListeningHangsUp() {
    server.otherwise().does(new Behaviour.EndlessStream("and so on "));

    assertThatThrownBy(
            () ->
                Sending.ask(
                    server.url(),
                    true,
                    _ -> {
                      throw new IllegalStateException("enough");
                    }))
        .hasMessage("enough");

    assertThat(server.awaitAbandoned(Sending.LONG)).isTrue();
  }

  @Test
  void nothingIsSentToAnEndpointWithoutConnection() {
    try (var client = new ModelClient(Connections.NONE)) {
      var cleared = Sending.cleared(Sending.prompt("Answer."), true);
      assertThatThrownBy(() -> client.call(cleared, _ -> {}, Sending.LONG))
          .isInstanceOf(WireException.NoConnection.class);
    }
  }
}
