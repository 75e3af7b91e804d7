package dev.signalbox.assistant.home;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Typed access to the fields of a home file; what is not as it should be is named with its line.
 */
record HomeFields(Path file) {

  Map<String, LocatedJson> object(LocatedJson json) {
    if (json.value() instanceof Map<?, ?> fields) {
      Map<String, LocatedJson> typed = new LinkedHashMap<>();
      fields.forEach((name, field) -> typed.put((String) name, (LocatedJson) field));
      return typed;
    }
    throw malformed(json, "must be an object in { }.");
  }

  /** The objects of a list that may be left out. */
  List<LocatedJson> objects(LocatedJson parent, String name) {
    LocatedJson field = object(parent).get(name);
    if (field == null) {
      return List.of();
    }
    if (!(field.value() instanceof List<?> items)) {
      throw malformed(field, "must be a list in [ ].");
    }
    List<LocatedJson> typed = new ArrayList<>();
    items.forEach(item -> typed.add((LocatedJson) item));
    return typed;
  }

  String text(LocatedJson parent, String name) {
    LocatedJson field = required(parent, name);
    if (field.value() instanceof String text && !text.isBlank()) {
      return text;
    }
    throw malformed(field, "must be a text in quotation marks.");
  }

  List<String> names(LocatedJson parent) {
    List<String> names = new ArrayList<>();
    for (LocatedJson name : objects(parent, "names")) {
      if (!(name.value() instanceof String text) || text.isBlank()) {
        throw malformed(name, "must be a text in quotation marks.");
      }
      names.add(text);
    }
    if (names.isEmpty()) {
      throw malformed(parent, "needs at least one name: add \"names\": [\"...\"].");
    }
    return names;
  }

  boolean flag(LocatedJson parent, String name) {
    LocatedJson field = object(parent).get(name);
    if (field == null) {
      return false;
    }
    if (field.value() instanceof Boolean flag) {
      return flag;
    }
    throw malformed(field, "must be true or false.");
  }

  LocatedJson required(LocatedJson parent, String name) {
    LocatedJson field = object(parent).get(name);
    if (field == null) {
      throw malformed(parent, "has no \"" + name + "\". Add it.");
    }
    return field;
  }

  /** A value of a property, inside its range. */
  Value value(LocatedJson json, Property property) {
    Value value =
        switch (json.value()) {
          case Boolean flag -> Value.of(flag);
          case Double number -> Value.of(number);
          case String word -> Value.of(word);
          default -> throw malformed(json, "must be " + property.range().inWords() + ".");
        };
    if (!property.range().allows(value)) {
      throw malformed(json, value + " must be " + property.range().inWords() + ".");
    }
    return value;
  }

  Property property(LocatedJson json, String key) {
    return Property.of(key)
        .orElseThrow(
            () ->
                malformed(
                    json,
                    "there is no property \""
                        + key
                        + "\". Known are "
                        + String.join(", ", HomeJson.keys(Property.values(), Property::key))
                        + "."));
  }

  void unique(List<LocatedJson> items) {
    Set<String> seen = new HashSet<>();
    for (LocatedJson item : items) {
      String id = text(item, "id");
      if (!seen.add(id)) {
        throw malformed(required(item, "id"), "\"" + id + "\" is there twice. Rename one.");
      }
    }
  }

  HomeFileException malformed(LocatedJson json, String whyAndMend) {
    return new HomeFileException.Malformed(file, json.line(), json.key(), whyAndMend);
  }
}
