package dev.signalbox.runtime.wire;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** The configured proxy for other machines, none for this one, and never the environment's. */
final class ChosenProxy extends ProxySelector {
  private final Optional<URI> proxy;

  ChosenProxy(Optional<URI> proxy) {
    this.proxy = proxy;
  }

  @Override
  public List<Proxy> select(URI uri) {
    return proxy
        .filter(_ -> !Hosts.isLoopback(uri.getHost()))
        .map(p -> List.of(new Proxy(Proxy.Type.HTTP, address(p))))
        .orElse(List.of(Proxy.NO_PROXY));
  }

  private static InetSocketAddress address(URI proxy) {
    return new InetSocketAddress(proxy.getHost(), proxy.getPort());
  }

  @Override
  public void connectFailed(URI uri, SocketAddress address, IOException failure) {
    // The call itself reports it; there is no second proxy to go to.
  }
}
