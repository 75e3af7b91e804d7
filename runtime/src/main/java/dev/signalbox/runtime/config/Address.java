package dev.signalbox.runtime.config;

import dev.signalbox.core.fleet.Place;
import dev.signalbox.runtime.wire.Hosts;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/** Reads addresses and checks that they go where the configuration says that they do. */
final class Address {
  private static final String CHAT = "/chat/completions";

  private Address() {}

  /** The base of an endpoint's API, without a slash at its end. */
  static Optional<URI> endpoint(Section section, Optional<Place> place) {
    Optional<URI> url = section.text("url").flatMap(text -> parse(section, "url", text));
    url.ifPresent(uri -> place.ifPresent(p -> check(section, uri, p)));
    return url.map(Address::base);
  }

  /** An HTTP proxy. */
  static Optional<URI> proxy(Section top) {
    Optional<URI> proxy = top.text("proxy").flatMap(text -> parse(top, "proxy", text));
    if (proxy.isPresent() && proxy.get().getPort() < 0) {
      top.error("proxy", "it has no port", "Write http://host:port");
    }
    return proxy;
  }

  /** What is written is not repeated: it may hold a password. */
  private static Optional<URI> parse(Section section, String key, String text) {
    Optional<URI> uri = syntax(text);
    if (uri.isEmpty()) {
      section.error(
          key, "this is no address of a server", "Write it as http://host:port or https://host/v1");
    } else if (uri.get().getRawUserInfo() != null) {
      section.error(key, "it holds a name or password", "Take it out and use key: env:NAME");
    } else if (uri.get().getRawQuery() != null || uri.get().getRawFragment() != null) {
      section.error(key, "it holds a '?' or '#'", "Leave host, port and path");
    } else {
      return uri;
    }
    return Optional.empty();
  }

  private static Optional<URI> syntax(String text) {
    try {
      var uri = new URI(text).parseServerAuthority();
      boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
      boolean port = uri.getPort() <= 65_535 && uri.getPort() != 0;
      return web && uri.getHost() != null && port ? Optional.of(uri) : Optional.empty();
    } catch (URISyntaxException none) {
      return Optional.empty();
    }
  }

  private static URI base(URI uri) {
    String text = uri.toString().replaceAll("/+$", "");
    if (text.endsWith(CHAT)) {
      text = text.substring(0, text.length() - CHAT.length());
    }
    boolean bare = uri.getRawPath() == null || uri.getRawPath().replace("/", "").isEmpty();
    return URI.create(bare ? text + "/v1" : text);
  }

  private static void check(Section section, URI uri, Place place) {
    String host = uri.getHost().toLowerCase(Locale.ROOT);
    boolean loopback = Hosts.isLoopback(host);
    boolean open = uri.getScheme().equals("http") && !loopback;
    switch (place) {
      case DEVICE -> {
        if (!loopback) {
          section.error(
              "url",
              host + " is not this device: data up to secret would leave it",
              "Write place: premises, edge or cloud, or an address such as 127.0.0.1");
        }
      }
      case PREMISES -> {
        if (!Hosts.looksPrivate(host)) {
          section.warning(
              "url",
              host + " looks like a public name, not like a server of the house",
              "Write place: edge or cloud unless it is your own");
        }
        if (open) {
          section.warning(
              "url", "what is sent can be read on the way (http)", "Use https if the server can");
        }
      }
      case EDGE, CLOUD -> {
        if (open) {
          section.error(
              "url", "what is sent could be read on the way (http)", "Write https://" + host);
        }
      }
    }
  }
}
