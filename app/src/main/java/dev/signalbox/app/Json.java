package dev.signalbox.app;

import dev.signalbox.core.label.Label;
import dev.signalbox.core.label.Readers;
import dev.signalbox.core.label.Regions;
import dev.signalbox.core.tool.Value;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Values and labels as JSON. */
final class Json {

  private Json() {}

  static String write(Object tree) {
    return JsonMapper.builder()
        .enable(SerializationFeature.INDENT_OUTPUT)
        .build()
        .writeValueAsString(tree);
  }

  static Object of(Value value) {
    return switch (value) {
      case Value.Text(var text) -> text;
      case Value.Numeral(var number) -> number;
      case Value.Flag(var flag) -> flag;
      case Value.Items(var items) -> items.stream().map(Json::of).toList();
      case Value.Fields(var fields) -> {
        var map = new LinkedHashMap<String, Object>();
        fields.forEach((name, part) -> map.put(name, of(part)));
        yield map;
      }
    };
  }

  static Map<String, Object> of(Label label) {
    var map = new LinkedHashMap<String, Object>();
    map.put("secrecy", word(label.secrecy()));
    map.put("trust", word(label.trust()));
    map.put("readers", label.readers() instanceof Readers.Only(var names) ? names : "anyone");
    map.put(
        "regions",
        label.regions() instanceof Regions.Only(var regions)
            ? regions.stream().map(Object::toString).toList()
            : "anywhere");
    map.put("origins", label.origins().stream().map(Object::toString).toList());
    return map;
  }

  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
