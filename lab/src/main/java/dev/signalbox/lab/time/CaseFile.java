package dev.signalbox.lab.time;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a file of cases, of the whole model or of one parser. */
final class CaseFile {
  private static final String NO_DATE = "0001-01-01";

  private CaseFile() {}

  static List<Case> read(Path file, LocalDateTime defaultNow) {
    List<Case> cases = new ArrayList<>();
    for (JsonNode node : JsonMapper.shared().readTree(file)) {
      String reference = node.path("Context").path("ReferenceDateTime").asString("");
      LocalDateTime now =
          reference.isEmpty() ? defaultNow : LocalDateTime.parse(reference.substring(0, 19));
      List<Resolution> expected = new ArrayList<>();
      for (JsonNode result : node.path("Results")) {
        expected.add(result(result));
      }
      cases.add(new Case(node.path("Input").asString(), now, List.copyOf(expected)));
    }
    return cases;
  }

  private static Resolution result(JsonNode node) {
    Set<Resolution.Value> values = new LinkedHashSet<>();
    String type = node.path("Type").asString("");
    if (node.has("Resolution")) {
      for (JsonNode value : node.path("Resolution").path("values")) {
        type = value.path("type").asString();
        values.add(modelValue(type, value));
      }
    } else {
      String timex = node.path("Value").path("Timex").asString("");
      values.add(parserValue(type, timex, node.path("Value").path("FutureResolution")));
      values.add(parserValue(type, timex, node.path("Value").path("PastResolution")));
    }
    String text = node.path("Text").asString().toLowerCase(Locale.ROOT);
    return new Resolution(node.path("Start").asInt(), text, type, values);
  }

  private static Resolution.Value modelValue(String type, JsonNode value) {
    if (type.equals("set")) {
      return Resolution.Value.point(value.path("timex").asString());
    }
    return new Resolution.Value(
        value.path("value").asString(""),
        value.path("start").asString(""),
        value.path("end").asString(""));
  }

  /** The keys differ by type, but the first is the point or start and the second the end. */
  private static Resolution.Value parserValue(String type, String timex, JsonNode resolution) {
    if (type.equals("set")) {
      return Resolution.Value.point(timex);
    }
    String from = "";
    String to = "";
    String point = "";
    for (String key : resolution.propertyNames()) {
      String text = resolution.path(key).asString("");
      if (key.startsWith("start")) {
        from = text;
      } else if (key.startsWith("end")) {
        to = text;
      } else {
        point = text;
      }
    }
    boolean empty = (point + from + to).isEmpty() || (point + from + to).startsWith(NO_DATE);
    return empty
        ? Resolution.Value.point(Resolution.NOT_RESOLVED)
        : new Resolution.Value(point, from, to);
  }
}
