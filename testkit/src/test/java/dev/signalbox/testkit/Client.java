package dev.signalbox.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** Sends chat requests, as a careless program would. */
final class Client {

  private Client() {}

  static String request(String content) {
    return "{\"model\":\"m\",\"messages\":[{\"role\":\"user\",\"content\":"
        + Json.quote(content)
        + "}]}";
  }

  static HttpResponse<String> post(ModelServer server, String body) {
    return post(URI.create(server.url() + "/chat/completions"), body);
  }

  static HttpResponse<String> post(URI uri, String body) {
    try (var http = HttpClient.newHttpClient()) {
      var request = HttpRequest.newBuilder(uri).POST(HttpRequest.BodyPublishers.ofString(body));
      return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new AssertionError(stopped);
    }
  }
}
