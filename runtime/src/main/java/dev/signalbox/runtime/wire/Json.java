package dev.signalbox.runtime.wire;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/**
 * JSON (RFC 8259) as maps, lists, texts, numbers and booleans; nulls are left out. On Jackson's
 * streaming layer alone, since binding takes longer to load than a whole short answer takes to
 * read.
 */
final class Json {
  private static final int DEPTH = 64;
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEPTH)
                  .maxStringLength(Integer.MAX_VALUE)
                  .build())
          .build();

  private Json() {}

  /** The value that a whole text is; nothing if it is no JSON. Why not is nobody's business. */
  static Optional<Object> read(String text) {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
      if (parser.nextToken() == null || parser.currentToken() == JsonToken.VALUE_NULL) {
        return Optional.empty();
      }
      Object value = value(parser);
      return parser.nextToken() == null ? Optional.of(value) : Optional.empty();
    } catch (JacksonException notJson) {
      return Optional.empty();
    }
  }

  private static Object value(JsonParser parser) {
    return switch (parser.currentToken()) {
      case START_OBJECT -> fields(parser);
      case START_ARRAY -> items(parser);
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      default -> parser.getString();
    };
  }

  private static Map<String, Object> fields(JsonParser parser) {
    var fields = new LinkedHashMap<String, Object>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      if (parser.nextToken() != JsonToken.VALUE_NULL) {
        fields.put(name, value(parser));
      }
    }
    return fields;
  }

  private static List<Object> items(JsonParser parser) {
    var items = new ArrayList<Object>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      if (parser.currentToken() != JsonToken.VALUE_NULL) {
        items.add(value(parser));
      }
    }
    return items;
  }

  /** A value as JSON; a text with half a surrogate pair gets a question mark when it is encoded. */
  static String write(Object value) {
    var text = new StringWriter();
    try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
      write(generator, value);
    }
    return text.toString();
  }

  private static void write(JsonGenerator generator, Object value) {
    switch (value) {
      case Map<?, ?> fields -> {
        generator.writeStartObject();
        fields.forEach(
            (name, field) -> {
              generator.writeName(String.valueOf(name));
              write(generator, field);
            });
        generator.writeEndObject();
      }
      case Iterable<?> items -> {
        generator.writeStartArray();
        items.forEach(item -> write(generator, item));
        generator.writeEndArray();
      }
      case Boolean flag -> generator.writeBoolean(flag);
      case Integer number -> generator.writeNumber(number);
      case Long number -> generator.writeNumber(number);
      case Number number -> generator.writeNumber(new java.math.BigDecimal(number.toString()));
      default -> generator.writeString(value.toString());
    }
  }

  /** A field of an object, if the value is an object that has it. */
  static Optional<Object> field(Object value, String name) {
    return value instanceof Map<?, ?> fields
        ? Optional.ofNullable(fields.get(name))
        : Optional.empty();
  }

  /** The first item of a list in a field. */
  static Optional<Object> first(Object value, String name) {
    return field(value, name)
        .filter(list -> list instanceof List<?> items && !items.isEmpty())
        .map(list -> (Object) ((List<?>) list).getFirst());
  }

  /** A text in a field. */
  static Optional<String> text(Object value, String name) {
    return field(value, name).filter(String.class::isInstance).map(String.class::cast);
  }

  /** A number in a field. */
  static Optional<Double> number(Object value, String name) {
    return field(value, name).filter(Double.class::isInstance).map(Double.class::cast);
  }
}
