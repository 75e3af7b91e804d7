package dev.signalbox.runtime.store;

import dev.signalbox.core.tool.Value;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;

/**
 * Values as JSON text and back. Only the streaming half of Jackson is used: data binding would cost
 * a third of a second on each start of the program.
 */
final class Json {

  /** What was written can be read, however long: only depth is limited, and equally both ways. */
  private static final StreamReadConstraints AS_LONG_AS_WRITTEN =
      StreamReadConstraints.builder()
          .maxNumberLength(Integer.MAX_VALUE)
          .maxStringLength(Integer.MAX_VALUE)
          .maxNameLength(Integer.MAX_VALUE)
          .build();

  private static final JsonFactory PLAIN =
      JsonFactory.builder().streamReadConstraints(AS_LONG_AS_WRITTEN).build();

  private Json() {}

  /**
   * Writes a value.
   *
   * @throws MalformedException if it is nested too deeply to be read again, or a name in it is no
   *     Unicode text
   */
  static String write(Value value) {
    String text = write(PLAIN, value);
    // Half of a surrogate pair cannot be stored as UTF-8; escaped, it can.
    return isUnicode(text)
        ? text
        : write(PLAIN.rebuild().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build(), value);
  }

  private static String write(JsonFactory factory, Value value) {
    var text = new StringWriter();
    try (JsonGenerator out = factory.createGenerator(ObjectWriteContext.empty(), text)) {
      write(out, value);
    } catch (JacksonException e) {
      throw new MalformedException("", e.getOriginalMessage());
    }
    return text.toString();
  }

  private static void write(JsonGenerator out, Value value) {
    switch (value) {
      case Value.Text(var text) -> out.writeString(text);
      case Value.Flag(var flag) -> out.writeBoolean(flag);
      case Value.Numeral number -> out.writeNumber(number.digits());
      case Value.Items(var items) -> {
        out.writeStartArray();
        items.forEach(item -> write(out, item));
        out.writeEndArray();
      }
      case Value.Fields(var fields) -> {
        out.writeStartObject();
        fields.forEach(
            (name, field) -> {
              out.writeName(storable(name));
              write(out, field);
            });
        out.writeEndObject();
      }
    }
  }

  private static boolean isUnicode(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        return text.codePoints().noneMatch(point -> point >= 0xd800 && point <= 0xdfff);
      }
    }
    return true;
  }

  /** A name; Jackson would not read an escaped half of a surrogate pair in one. */
  private static String storable(String name) {
    if (!isUnicode(name)) {
      throw new MalformedException(name, "is a name with half of a surrogate pair in it");
    }
    return name;
  }

  /**
   * Reads a value.
   *
   * @throws MalformedException if the text is not one JSON value without null
   */
  static Value read(String text) {
    try (JsonParser in = PLAIN.createParser(ObjectReadContext.empty(), text)) {
      in.nextToken();
      Value value = read(in);
      if (in.nextToken() != null) {
        throw new MalformedException("", "something follows the JSON value");
      }
      return value;
    } catch (JacksonException e) {
      throw new MalformedException("", e.getOriginalMessage());
    }
  }

  private static Value read(JsonParser in) {
    JsonToken token = in.currentToken();
    return switch (token) {
      case VALUE_STRING -> new Value.Text(in.getString());
      case VALUE_TRUE -> new Value.Flag(true);
      case VALUE_FALSE -> new Value.Flag(false);
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Value.Numeral(in.getDecimalValue());
      case START_ARRAY -> {
        var items = new ArrayList<Value>();
        while (in.nextToken() != JsonToken.END_ARRAY) {
          items.add(read(in));
        }
        yield new Value.Items(items);
      }
      case START_OBJECT -> {
        var fields = new LinkedHashMap<String, Value>();
        while (in.nextToken() != JsonToken.END_OBJECT) {
          String name = in.currentName();
          in.nextToken();
          if (fields.put(name, read(in)) != null) {
            throw new MalformedException(name, "stands there twice");
          }
        }
        yield new Value.Fields(fields);
      }
      case null, default -> throw new MalformedException("", "has " + token + " for a value");
    };
  }
}
