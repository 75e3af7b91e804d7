package dev.signalbox.testkit;

import java.util.List;

/**
 * Proves that something did not leave. It looks through every byte that servers received: as it is,
 * with JSON, percent, Base64 and hexadecimal encodings taken off (also one within the other), and
 * without regard to case, accents and spaces.
 */
public final class EgressGuard {
  private final List<ModelServer> servers;

  private EgressGuard(List<ModelServer> servers) {
    this.servers = servers;
  }

  /** A guard over everything that these servers receive. */
  public static EgressGuard over(ModelServer... servers) {
    return new EgressGuard(List.of(servers));
  }

  /**
   * Asserts that none of these texts occurs in anything received so far.
   *
   * @param markers texts of at least four letters or digits each, so that a find means something
   * @throws AssertionError that names the server, the request and the encoding
   */
  public EgressGuard nothingContaining(String... markers) {
    for (ModelServer server : servers) {
      List<Received> received = server.received();
      for (int i = 0; i < received.size(); i++) {
        var views = Views.of(received.get(i));
        for (String marker : markers) {
          int number = i + 1;
          views
              .find(marker)
              .ifPresent(
                  how -> {
                    throw new AssertionError(
                        "'%s' reached %s in request %d (%s)"
                            .formatted(marker, server.name(), number, how));
                  });
        }
      }
    }
    return this;
  }

  /**
   * Asserts that nobody has even connected.
   *
   * @throws AssertionError that says who did how often
   */
  public EgressGuard nothingAtAll() {
    if (connections() > 0) {
      throw new AssertionError("Nothing should have left, but " + report());
    }
    return this;
  }

  /** Connections to all of the servers. */
  public int connections() {
    return servers.stream().mapToInt(ModelServer::connections).sum();
  }

  /** Bytes received by all of the servers. */
  public long bytes() {
    return servers.stream().mapToLong(ModelServer::bytes).sum();
  }

  /** Connections, requests and bytes of each server. */
  public String report() {
    return String.join(
        "; ",
        servers.stream()
            .map(
                server ->
                    "%s: %d connections, %d requests, %d bytes"
                        .formatted(
                            server.name(),
                            server.connections(),
                            server.received().size(),
                            server.bytes()))
            .toList());
  }
}
