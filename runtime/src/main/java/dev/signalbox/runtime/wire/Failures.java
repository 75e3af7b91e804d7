package dev.signalbox.runtime.wire;

import dev.signalbox.core.fleet.EndpointId;
import java.net.ConnectException;
import java.net.ProtocolException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.util.Optional;
import javax.net.ssl.SSLException;

/** What the HTTP client's exceptions mean. */
final class Failures {

  private Failures() {}

  static WireException of(EndpointId endpoint, URI uri, Optional<Throwable> failure) {
    String server = uri.getScheme() + "://" + uri.getRawAuthority();
    for (Throwable cause = failure.orElse(null); cause != null; cause = cause.getCause()) {
      switch (cause) {
        case HttpConnectTimeoutException _ -> {
          return new WireException.Timeout(
              endpoint, "no connection to " + server + " in time; is that machine on?");
        }
        case HttpTimeoutException _ -> {
          return new WireException.Timeout(endpoint, server + " did not answer in time");
        }
        case UnresolvedAddressException _ -> {
          return unknownHost(endpoint, uri);
        }
        case UnknownHostException _ -> {
          return unknownHost(endpoint, uri);
        }
        case SSLException _ -> {
          return new WireException.Refused(
              endpoint,
              "no secure connection to " + server + "; check its certificate, or http for https");
        }
        case ProtocolException _ -> {
          return new WireException.Garbage(
              endpoint, server + " does not speak HTTP; check the url in signalbox.yaml");
        }
        default -> {}
      }
    }
    // The channel's ConnectException is wrapped around what is told apart above, so it comes last.
    return failure.filter(ConnectException.class::isInstance).isPresent()
        ? new WireException.Refused(
            endpoint, "nobody answers at " + server + "; start that server or mend its url")
        : new WireException.CutOff(endpoint, server + " closed the connection without an answer");
  }

  private static WireException unknownHost(EndpointId endpoint, URI uri) {
    return new WireException.Refused(
        endpoint, "no machine is named " + uri.getHost() + "; check the url, or the network");
  }
}
