package dev.signalbox.assistant.home;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * A JSON value that knows where it stands, so that a message can name the line and a change can
 * replace this value alone. The one class here that knows the JSON library.
 *
 * @param value a Map, a List, a String, a Double or a Boolean, or {@link Absent} for JSON's null
 * @param key the way to it: {@code devices[3].state.brightness}
 * @param start index of its first character
 * @param end index after its last character
 */
record LocatedJson(Object value, String key, int line, int start, int end) {

  /** What a JSON null becomes. */
  enum Absent {
    NULL
  }

  static LocatedJson parse(Path file, String text) {
    JsonFactory factory =
        JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
    try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), text)) {
      parser.nextToken();
      LocatedJson root = read(parser, "");
      if (parser.nextToken() != null) {
        throw new HomeFileException.Malformed(
            file,
            parser.currentTokenLocation().getLineNr(),
            "",
            "something follows after the end of the home. Remove it.");
      }
      return root;
    } catch (JacksonException broken) {
      int line = broken.getLocation() == null ? 1 : broken.getLocation().getLineNr();
      throw new HomeFileException.Malformed(
          file, line, "", "this is not JSON: " + broken.getOriginalMessage() + ". Mend the text.");
    }
  }

  private static LocatedJson read(JsonParser parser, String key) {
    int line = parser.currentTokenLocation().getLineNr();
    int start = (int) parser.currentTokenLocation().getCharOffset();
    JsonToken token = parser.currentToken();
    Object value =
        switch (token) {
          case START_OBJECT -> object(parser, key);
          case START_ARRAY -> array(parser, key);
          case VALUE_STRING -> parser.getString();
          case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
          case VALUE_TRUE -> true;
          case VALUE_FALSE -> false;
          case null, default -> Absent.NULL;
        };
    parser.finishToken();
    int end =
        value instanceof Double
            ? start + parser.getStringLength()
            : (int) parser.currentLocation().getCharOffset();
    return new LocatedJson(value, key, line, start, end);
  }

  private static Map<String, LocatedJson> object(JsonParser parser, String key) {
    Map<String, LocatedJson> fields = new LinkedHashMap<>();
    for (String name = parser.nextName(); name != null; name = parser.nextName()) {
      parser.nextToken();
      fields.put(name, read(parser, key.isEmpty() ? name : key + "." + name));
    }
    return fields;
  }

  private static List<LocatedJson> array(JsonParser parser, String key) {
    List<LocatedJson> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(read(parser, key + "[" + items.size() + "]"));
    }
    return items;
  }
}
