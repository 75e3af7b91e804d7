package dev.signalbox.testkit;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A request as a server received it.
 *
 * @param method such as {@code POST}
 * @param path with its query, as it was sent
 * @param headers by name in lower case
 * @param body as UTF-8; "" if there was none
 */
public record Received(String method, String path, Map<String, String> headers, String body) {
  private static final String EVERY_ROLE = "";

  public Received {
    headers = Map.copyOf(headers);
  }

  /** A header's value. */
  public Optional<String> header(String name) {
    return Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT)));
  }

  /** The contents of the messages of a chat request, one after the other. */
  public String content() {
    return String.join("\n", contents(EVERY_ROLE));
  }

  /** The contents of the messages of one role, such as {@code user}. */
  public String content(String role) {
    return String.join("\n", contents(role));
  }

  private List<String> contents(String role) {
    Object messages =
        Json.read(body).flatMap(request -> Json.field(request, "messages")).orElse(List.of());
    return messages instanceof List<?> list
        ? list.stream()
            .filter(Map.class::isInstance)
            .map(message -> (Map<?, ?>) message)
            .filter(message -> role.equals(EVERY_ROLE) || role.equals(message.get("role")))
            .flatMap(message -> contentOf(message).stream())
            .toList()
        : List.of();
  }

  private static List<String> contentOf(Map<?, ?> message) {
    return Json.field(message, "content").map(Json::texts).orElse(List.of());
  }

  /** Whether the answer is wanted in pieces. */
  public boolean streamed() {
    return Json.read(body)
        .flatMap(request -> Json.field(request, "stream"))
        .equals(Optional.of(true));
  }

  /** Whether a text occurs in the contents of the messages, or in the body as it is. */
  public boolean contains(String text) {
    return content().contains(text) || body.contains(text);
  }
}
