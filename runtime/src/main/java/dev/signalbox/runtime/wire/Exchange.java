package dev.signalbox.runtime.wire;

import dev.signalbox.core.fleet.EndpointId;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * One request and what comes of it, within its limits. However it ends, the connection is given
 * back or closed.
 */
final class Exchange {
  private static final int ERROR_BYTES = 64_000;

  private final EndpointId endpoint;
  private final WireLimits limits;
  private final Stopwatch watch;

  Exchange(EndpointId endpoint, WireLimits limits, Stopwatch watch) {
    this.endpoint = endpoint;
    this.limits = limits;
    this.watch = watch;
  }

  HttpResponse<Flow.Publisher<List<ByteBuffer>>> send(HttpClient http, HttpRequest request)
      throws InterruptedException {
    CompletableFuture<HttpResponse<Flow.Publisher<List<ByteBuffer>>>> answer =
        http.sendAsync(request, HttpResponse.BodyHandlers.ofPublisher());
    try {
      Duration wait = watch.left(limits.connect().plus(limits.firstByte()));
      return answer.get(wait.toNanos(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException late) {
      abandon(answer);
      throw new WireException.Timeout(
          endpoint, "no answer within " + seconds(watch.elapsed()) + "; is the model loaded?");
    } catch (ExecutionException failed) {
      throw Failures.of(endpoint, request.uri(), Optional.ofNullable(failed.getCause()));
    } catch (InterruptedException cancelled) {
      abandon(answer);
      throw cancelled;
    }
  }

  /** Closes the connection, also if the answer has come while its time was running out. */
  private static void abandon(
      CompletableFuture<HttpResponse<Flow.Publisher<List<ByteBuffer>>>> answer) {
    answer.cancel(true);
    var _ =
        answer.thenAccept(
            response -> {
              var unread = new Body();
              unread.close();
              response.body().subscribe(unread);
            });
  }

  /** Reads a body to its end, or until the reader has enough. */
  Answer read(Flow.Publisher<List<ByteBuffer>> publisher, AnswerReader reader)
      throws InterruptedException {
    try (var body = new Body()) {
      publisher.subscribe(body);
      long bytes = 0;
      while (true) {
        switch (next(body)) {
          case Body.Arrival.End() -> {
            return reader.end();
          }
          case Body.Arrival.Broken() ->
              throw new WireException.CutOff(
                  endpoint, "the connection broke before the answer ended; what came is not used");
          case Body.Arrival.Piece(var buffers) -> {
            bytes += size(buffers);
            if (bytes > limits.answerBytes()) {
              throw new WireException.TooLarge(endpoint, limits.answerBytes());
            }
            if (feed(reader, buffers)) {
              return reader.end();
            }
          }
        }
      }
    }
  }

  private static long size(List<ByteBuffer> buffers) {
    return buffers.stream().mapToLong(ByteBuffer::remaining).sum();
  }

  private static boolean feed(AnswerReader reader, List<ByteBuffer> buffers) {
    boolean complete = false;
    for (ByteBuffer buffer : buffers) {
      complete |= reader.feed(buffer);
    }
    return complete;
  }

  private Body.Arrival next(Body body) throws InterruptedException {
    Duration wait = watch.left(limits.idle());
    return body.next(wait)
        .orElseThrow(
            () ->
                new WireException.Timeout(
                    endpoint,
                    wait.equals(limits.idle())
                        ? "nothing came for " + seconds(wait) + " in the middle of the answer"
                        : "the answer was not complete after " + seconds(watch.elapsed())));
  }

  /** The beginning of the body of an error, as far as it comes without trouble. */
  String errorText(Flow.Publisher<List<ByteBuffer>> publisher) throws InterruptedException {
    var text = new java.io.ByteArrayOutputStream();
    try (var body = new Body()) {
      publisher.subscribe(body);
      while (text.size() < ERROR_BYTES
          && body.next(watch.left(limits.idle())).orElse(new Body.Arrival.End())
              instanceof Body.Arrival.Piece(var buffers)) {
        for (ByteBuffer buffer : buffers) {
          byte[] copy = new byte[buffer.remaining()];
          buffer.get(copy);
          text.writeBytes(copy);
        }
      }
    }
    return text.toString(StandardCharsets.UTF_8);
  }

  private static String seconds(Duration time) {
    return String.format(Locale.ROOT, "%.1f s", time.toMillis() / 1e3);
  }
}
