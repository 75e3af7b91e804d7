package dev.signalbox.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Fills whatever JSON Schema is asked for with a text, so that an answer passes as well-formed. */
final class Schemas {

  private Schemas() {}

  /** The schema that a request wants its answer to keep to. */
  static Optional<Map<?, ?>> of(Received request) {
    return Json.read(request.body())
        .flatMap(body -> Json.field(body, "response_format"))
        .flatMap(format -> Json.field(format, "json_schema"))
        .flatMap(named -> Json.field(named, "schema"))
        .filter(Map.class::isInstance)
        .map(schema -> (Map<?, ?>) schema);
  }

  static String fill(Object schema, String text) {
    if (Json.field(schema, "enum").orElse("") instanceof List<?> choices && !choices.isEmpty()) {
      return choices.stream()
          .map(String::valueOf)
          .filter(text::contains)
          .findFirst()
          .map(Json::quote)
          .orElseGet(() -> Json.quote(String.valueOf(choices.getLast())));
    }
    return switch (String.valueOf(Json.field(schema, "type").orElse("object"))) {
      case "string" -> Json.quote(text);
      case "boolean" -> "true";
      case "integer", "number" -> String.valueOf(Json.field(schema, "minimum").orElse(1));
      case "array" ->
          "[" + fill(Json.field(schema, "items").orElse(Map.of("type", "string")), text) + "]";
      default -> object(Json.field(schema, "properties").orElse(Map.of()), text);
    };
  }

  private static String object(Object properties, String text) {
    var fields = new ArrayList<String>();
    if (properties instanceof Map<?, ?> byName) {
      byName.forEach(
          (name, type) ->
              fields.add(
                  Json.quote(String.valueOf(name))
                      + ":"
                      + fill(Optional.ofNullable((Object) type).orElse(Map.of()), text)));
    }
    return "{" + String.join(",", fields) + "}";
  }
}
