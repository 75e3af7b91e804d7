package dev.signalbox.runtime.wire;

import dev.signalbox.core.fleet.EndpointId;
import dev.signalbox.runtime.interlock.Cleared;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Flow;
import java.util.function.Consumer;

/**
 * Calls models over HTTP with what the interlock has cleared, and with nothing else. Redirects are
 * not followed and no proxy of the environment is used: bytes go to the address that the
 * configuration names, or nowhere. Safe for use by many threads.
 */
public final class ModelClient implements AutoCloseable {
  private final Connections connections;
  private final WireLimits limits;
  private final Optional<URI> proxy;
  private Optional<HttpClient> http = Optional.empty();

  /**
   * A client; it opens nothing before the first call.
   *
   * @param proxy the HTTP proxy for addresses outside this machine, if one is configured
   */
  public ModelClient(Connections connections, WireLimits limits, Optional<URI> proxy) {
    this.connections = connections;
    this.limits = limits;
    this.proxy = proxy;
  }

  /** A client with the usual limits and without proxy. */
  public ModelClient(Connections connections) {
    this(connections, WireLimits.DEFAULT, Optional.empty());
  }

  /**
   * Sends a chat-completions request to the endpoint that it is cleared for and waits for the whole
   * answer. An interrupt closes the connection at once.
   *
   * @param onText takes each piece of the answer as it comes; what it throws ends the call
   * @param deadline for the whole call
   * @throws WireException if there is no answer; pieces given to {@code onText} then count for
   *     nothing
   */
  public Reply call(Cleared cleared, Consumer<String> onText, Duration deadline) {
    EndpointId endpoint = cleared.endpoint().id();
    Connections.Connection connection =
        connections.of(endpoint).orElseThrow(() -> new WireException.NoConnection(endpoint));
    var watch = new Stopwatch(deadline);
    byte[] body = cleared.body();
    try {
      if (Thread.interrupted()) {
        throw new InterruptedException();
      }
      var exchange = new Exchange(endpoint, limits, watch);
      var response = exchange.send(http(), request(connection, body));
      var excerpt = new Excerpt(body, connection.key());
      if (response.statusCode() != 200) {
        String error = exchange.errorText(response.body());
        throw new WireException.HttpStatus(endpoint, response.statusCode(), excerpt.ofText(error));
      }
      AnswerReader reader = reader(endpoint, excerpt, onText, response);
      Answer answer = exchange.read(response.body(), reader);
      return reply(answer, body.length, watch);
    } catch (InterruptedException cancelled) {
      Thread.currentThread().interrupt();
      throw new WireException.Cancelled(endpoint);
    }
  }

  private static HttpRequest request(Connections.Connection connection, byte[] body) {
    var request =
        HttpRequest.newBuilder(connection.chatCompletions())
            .header("Content-Type", "application/json")
            .header("Accept", "text/event-stream, application/json")
            .POST(HttpRequest.BodyPublishers.ofByteArray(body));
    connection.key().ifPresent(key -> request.header("Authorization", key.bearer()));
    return request.build();
  }

  private static AnswerReader reader(
      EndpointId endpoint,
      Excerpt excerpt,
      Consumer<String> onText,
      HttpResponse<Flow.Publisher<List<ByteBuffer>>> response) {
    String type = response.headers().firstValue("Content-Type").orElse("");
    return type.toLowerCase(Locale.ROOT).startsWith("text/event-stream")
        ? new StreamedAnswer(endpoint, excerpt, onText)
        : new WholeAnswer(endpoint, excerpt, onText);
  }

  private static Reply reply(Answer answer, int sentBytes, Stopwatch watch) {
    Usage usage =
        answer
            .usage()
            .orElseGet(() -> new Usage(Tokens.estimate(sentBytes), Tokens.estimate(answer.text())));
    return new Reply(
        answer.text(),
        usage.inputTokens(),
        usage.outputTokens(),
        answer.finishReason(),
        watch.elapsed().toMillis());
  }

  private synchronized HttpClient http() {
    HttpClient client =
        http.orElseGet(
            () ->
                HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .connectTimeout(limits.connect())
                    .proxy(new ChosenProxy(proxy))
                    .executor(Thread::startVirtualThread)
                    .build());
    http = Optional.of(client);
    return client;
  }

  /** Ends every call that is going on. */
  @Override
  public synchronized void close() {
    http.ifPresent(HttpClient::shutdownNow);
    http = Optional.empty();
  }
}
