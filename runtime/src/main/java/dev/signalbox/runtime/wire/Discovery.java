package dev.signalbox.runtime.wire;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Looks for an Ollama server on this machine by asking which models it has. It runs beside whatever
 * else the program does at its start, on a bare socket, which is there long before an HTTP client
 * would be. Nothing is sent but the question.
 */
public final class Discovery {
  /** Where Ollama listens unless told otherwise. */
  public static final URI OLLAMA = URI.create("http://127.0.0.1:11434");

  /** How long it may take to answer. */
  public static final Duration WAIT = Duration.ofMillis(150);

  private static final int MOST_BYTES = 1_000_000;

  private final FutureTask<List<Discovered>> search;
  private final Socket socket = new Socket();
  private final Stopwatch watch;

  private Discovery(URI server, Duration wait) {
    this.watch = new Stopwatch(wait);
    this.search = new FutureTask<>(() -> OllamaModels.read(server, ask(server)));
  }

  /** Begins to look on this machine. */
  public static Discovery begin() {
    return begin(OLLAMA, WAIT);
  }

  /**
   * Begins to look.
   *
   * @param server a loopback address
   * @param wait how long it may take altogether
   * @throws IllegalArgumentException if the server is another machine
   */
  public static Discovery begin(URI server, Duration wait) {
    if (!Hosts.isLoopback(server.getHost())) {
      throw new IllegalArgumentException("Models are looked for on this machine only: " + server);
    }
    var discovery = new Discovery(server, wait);
    Thread.ofVirtual().name("discovery").start(discovery.search);
    return discovery;
  }

  /** What was found; nothing if nobody answered in time. Waits for what is left of the time. */
  public List<Discovered> found() {
    try {
      return search.get(watch.left(Duration.ofDays(1)).toNanos(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException | ExecutionException nobody) {
      return List.of();
    } catch (InterruptedException cancelled) {
      Thread.currentThread().interrupt();
      return List.of();
    } finally {
      closeSocket();
    }
  }

  private void closeSocket() {
    try {
      socket.close();
    } catch (IOException gone) {
      // It is closed, which is all that was wanted.
    }
  }

  /** HTTP 1.0, so that the answer ends with the connection and has no chunks. */
  private String ask(URI server) throws IOException {
    try (socket) {
      int millis = Math.max(1, (int) watch.left(Duration.ofMinutes(1)).toMillis());
      socket.connect(new InetSocketAddress(server.getHost(), server.getPort()), millis);
      socket.setSoTimeout(millis);
      String question = "GET /api/tags HTTP/1.0\r\nHost: " + server.getAuthority() + "\r\n\r\n";
      socket.getOutputStream().write(question.getBytes(StandardCharsets.US_ASCII));
      socket.getOutputStream().flush();
      return body(socket.getInputStream());
    }
  }

  private static String body(InputStream in) throws IOException {
    String answer = new String(in.readNBytes(MOST_BYTES), StandardCharsets.UTF_8);
    int headEnd = answer.indexOf("\r\n\r\n");
    boolean well = answer.startsWith("HTTP/1.") && answer.startsWith(" 200", 8);
    return well && headEnd > 0 ? answer.substring(headEnd + 4) : "";
  }
}
