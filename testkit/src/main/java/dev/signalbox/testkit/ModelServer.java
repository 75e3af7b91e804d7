package dev.signalbox.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A model server on this machine that says what it has been told to say. It speaks OpenAI's
 * chat-completions, streamed or whole, and Ollama's {@code /api/tags}, over real sockets; it keeps
 * every request and counts connections and bytes; and it can fail in every way a server can.
 *
 * <pre>{@code
 * try (var server = ModelServer.start("cloud")) {
 *   server.when("weather").say("It will be sunny.");
 *   server.otherwise().does(Behaviour.status(429, "slow down"));
 *   ... // point an endpoint at server.url()
 *   EgressGuard.over(server).nothingContaining("Anna's diagnosis");
 * }
 * }</pre>
 */
public final class ModelServer implements AutoCloseable {
  private final String name;
  private final ServerSocket listening;
  private final List<Rule> rules = new CopyOnWriteArrayList<>();
  private final List<Received> received = new CopyOnWriteArrayList<>();
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private final AtomicInteger connections = new AtomicInteger();
  private final AtomicLong bytes = new AtomicLong();
  private final Semaphore arrivals = new Semaphore(0);
  private final Semaphore departures = new Semaphore(0);
  private final CountDownLatch closing = new CountDownLatch(1);
  private volatile List<String> models = List.of("scripted");

  private record Rule(Predicate<Received> when, Function<Received, Behaviour> does) {}

  private ModelServer(String name, ServerSocket listening) {
    this.name = name;
    this.listening = listening;
  }

  /** Starts a server on a free port of the loopback interface. */
  public static ModelServer start() {
    return start("model server");
  }

  /**
   * Starts a server.
   *
   * @param name names it in what an {@link EgressGuard} says
   */
  public static ModelServer start(String name) {
    try {
      var server = new ModelServer(name, new ServerSocket(0, 50, InetAddress.getLoopbackAddress()));
      Thread.ofVirtual().name(name).start(server::accept);
      return server;
    } catch (IOException noPort) {
      throw new UncheckedIOException("No port is free on the loopback interface", noPort);
    }
  }

  /** Its name. */
  public String name() {
    return name;
  }

  /** The address of its API, for {@code url} in {@code signalbox.yaml}. */
  public URI url() {
    return URI.create(origin() + "/v1");
  }

  /** Scheme, host and port. */
  public URI origin() {
    return URI.create("http://127.0.0.1:" + listening.getLocalPort());
  }

  /** What to do with requests whose messages contain a text. The first rule that fits decides. */
  public Then when(String text) {
    return when(request -> request.contains(text));
  }

  /** What to do with certain requests. The first rule that fits decides. */
  public Then when(Predicate<Received> when) {
    return does -> {
      rules.add(new Rule(when, does));
      return this;
    };
  }

  /** What to do with all other requests; without this they get status 404. */
  public Then otherwise() {
    return when(_ -> true);
  }

  /** The second half of a rule. */
  @FunctionalInterface
  public interface Then {

    /** Behaves as a function of the request says. */
    ModelServer behaves(Function<Received, Behaviour> behaviour);

    /** Always behaves the same. */
    default ModelServer does(Behaviour behaviour) {
      return behaves(_ -> behaviour);
    }

    /** Says this, piece by piece if streamed. */
    default ModelServer say(String... pieces) {
      return does(Behaviour.say(pieces));
    }
  }

  /**
   * The models that {@code /api/tags} lists, by name, or as a whole JSON object each where the
   * details matter.
   */
  public ModelServer models(String... names) {
    models = List.of(names);
    return this;
  }

  /** Every chat request so far, in the order in which they came. */
  public List<Received> received() {
    return List.copyOf(received);
  }

  /** How often somebody connected. */
  public int connections() {
    return connections.get();
  }

  /** How many bytes came in, heads and bodies. */
  public long bytes() {
    return bytes.get();
  }

  /** Waits until a request has come that no earlier call of this has waited for. */
  public boolean awaitRequest(Duration most) {
    return await(arrivals, most);
  }

  /** Waits until a client closes a connection on which the server was not done. */
  public boolean awaitAbandoned(Duration most) {
    return await(departures, most);
  }

  private static boolean await(Semaphore event, Duration most) {
    try {
      return event.tryAcquire(most.toNanos(), TimeUnit.NANOSECONDS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private void accept() {
    while (!listening.isClosed()) {
      try {
        Socket socket = listening.accept();
        connections.incrementAndGet();
        open.add(socket);
        Thread.ofVirtual().name(name + " connection").start(() -> serve(socket));
      } catch (IOException closed) {
        return;
      }
    }
  }

  private void serve(Socket socket) {
    try (socket) {
      var line = new Line(socket, bytes);
      var stage = new Stage(line, departures::release, closing);
      boolean more = true;
      while (more) {
        var request = line.next();
        more = request.isPresent() && respond(request.get(), line, stage);
      }
    } catch (IOException | NumberFormatException broken) {
      // The client is gone or talks nonsense; either way this connection is over.
    } finally {
      open.remove(socket);
    }
  }

  /** Whether the connection can be used for another request. */
  private boolean respond(Received request, Line line, Stage stage) throws IOException {
    if (request.path().equals("/api/tags")) {
      line.answer(200, Map.of("Connection", "close"), "application/json", Chat.tags(models));
      return false;
    }
    received.add(request);
    arrivals.release();
    Behaviour behaviour =
        rules.stream()
            .filter(rule -> rule.when().test(request))
            .findFirst()
            .map(rule -> rule.does().apply(request))
            .orElseGet(() -> Behaviour.status(404, "no rule of the test fits this request"));
    return stage.play(behaviour, request);
  }

  /** Closes the port: from now on connections are refused. What was counted stays. */
  @Override
  public void close() {
    closing.countDown();
    try {
      listening.close();
      for (Socket socket : open) {
        socket.close();
      }
    } catch (IOException failed) {
      throw new UncheckedIOException("The server did not close", failed);
    }
  }
}
