package dev.signalbox.core.tool;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * Values and types as lists of texts from which they could be read back, for digests: a record's
 * {@code toString} lets text pass for structure. Every list begins with its length, every kind with
 * its name.
 */
final class Exact {

  private Exact() {}

  static void add(List<String> parts, Value value) {
    switch (value) {
      case Value.Text(var text) -> parts.addAll(List.of("text", text));
      case Value.Numeral number -> parts.addAll(List.of("number", number.digits()));
      case Value.Flag(var flag) -> parts.add(flag ? "true" : "false");
      case Value.Items(var items) -> {
        parts.addAll(List.of("items", Integer.toString(items.size())));
        items.forEach(item -> add(parts, item));
      }
      case Value.Fields(var fields) -> add(parts, fields, Exact::add);
    }
  }

  static void add(List<String> parts, Type type) {
    switch (type) {
      case Type.Text(var format, var choices) -> {
        parts.addAll(List.of("text", format.word(), Integer.toString(choices.size())));
        parts.addAll(choices);
      }
      case Type.Numeral(var least, var most, var whole) ->
          parts.addAll(
              List.of(
                  "number",
                  Double.toString(least),
                  Double.toString(most),
                  Boolean.toString(whole)));
      case Type.Flag _ -> parts.add("flag");
      case Type.Any _ -> parts.add("any");
      case Type.ListOf(var item) -> {
        parts.add("list");
        add(parts, item);
      }
      case Type.Fields(var fields) -> add(parts, fields, Exact::add);
    }
  }

  private static void add(List<String> parts, Type.Field field) {
    parts.add(Boolean.toString(field.required()));
    parts.add(field.description());
    add(parts, field.type());
  }

  private static <T> void add(
      List<String> parts, Map<String, T> fields, BiConsumer<List<String>, T> each) {
    parts.addAll(List.of("fields", Integer.toString(fields.size())));
    fields.forEach(
        (name, field) -> {
          parts.add(name);
          each.accept(parts, field);
        });
  }
}
