package dev.signalbox.core.tool;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How values, types and schemas fit each other. */
final class Conformance {

  private Conformance() {}

  static void check(String path, Type type, Value value, List<String> problems) {
    switch (type) {
      case Type.Any _ -> {}
      case Type.Flag _ -> {
        if (!(value instanceof Value.Flag)) {
          problems.add(where(path) + " must be yes or no");
        }
      }
      case Type.Text text -> checkText(path, text, value, problems);
      case Type.Numeral number -> checkNumber(path, number, value, problems);
      case Type.ListOf(var item) -> {
        if (value instanceof Value.Items(var items)) {
          for (int i = 0; i < items.size(); i++) {
            check(join(path, Integer.toString(i)), item, items.get(i), problems);
          }
        } else {
          problems.add(where(path) + " must be a list");
        }
      }
      case Type.Fields(var fields) -> checkFields(path, fields, value, problems);
    }
  }

  private static void checkText(String path, Type.Text type, Value value, List<String> problems) {
    if (!(value instanceof Value.Text(var text))) {
      problems.add(where(path) + " must be text");
    } else if (!type.format().fits(text)) {
      problems.add(where(path) + " must be a " + type.format().word() + ", not '" + text + "'");
    } else if (!type.choices().isEmpty() && !type.choices().contains(text)) {
      problems.add(where(path) + " must be one of " + type.choices() + ", not '" + text + "'");
    }
  }

  private static void checkNumber(
      String path, Type.Numeral type, Value value, List<String> problems) {
    if (!(value instanceof Value.Numeral numeral)) {
      problems.add(where(path) + " must be a number");
    } else if (type.whole() && numeral.number().scale() > 0) {
      problems.add(where(path) + " must be a whole number, not " + numeral.digits());
    } else if (!within(type, numeral.number())) {
      problems.add(
          where(path)
              + " must be between "
              + plain(type.least())
              + " and "
              + plain(type.most())
              + ", not "
              + numeral.digits());
    }
  }

  /** Compared exactly: as a double, a number just above a bound may be equal to it. */
  private static boolean within(Type.Numeral type, BigDecimal number) {
    return (Double.isInfinite(type.least())
            || number.compareTo(BigDecimal.valueOf(type.least())) >= 0)
        && (Double.isInfinite(type.most())
            || number.compareTo(BigDecimal.valueOf(type.most())) <= 0);
  }

  private static void checkFields(
      String path, Map<String, Type.Field> fields, Value value, List<String> problems) {
    if (!(value instanceof Value.Fields(var given))) {
      problems.add(where(path) + " must be a record");
      return;
    }
    fields.forEach(
        (name, field) -> {
          Value part = given.get(name);
          if (part != null) {
            check(join(path, name), field.type(), part, problems);
          } else if (field.required()) {
            problems.add(where(join(path, name)) + " is missing");
          }
        });
    for (String name : given.keySet()) {
      if (!fields.containsKey(name)) {
        problems.add(where(join(path, name)) + " is not known; there is " + fields.keySet());
      }
    }
  }

  static Map<String, Object> schema(Type type) {
    var schema = new LinkedHashMap<String, Object>();
    switch (type) {
      case Type.Any _ -> {}
      case Type.Flag _ -> schema.put("type", "boolean");
      case Type.Text(var format, var choices) -> {
        schema.put("type", "string");
        if (format != Format.PLAIN) {
          schema.put("format", format.word());
        }
        if (!choices.isEmpty()) {
          schema.put("enum", choices);
        }
      }
      case Type.Numeral(var least, var most, var whole) -> {
        schema.put("type", whole ? "integer" : "number");
        if (!Double.isInfinite(least)) {
          schema.put("minimum", BigDecimal.valueOf(least));
        }
        if (!Double.isInfinite(most)) {
          schema.put("maximum", BigDecimal.valueOf(most));
        }
      }
      case Type.ListOf(var item) -> {
        schema.put("type", "array");
        schema.put("items", schema(item));
      }
      case Type.Fields(var fields) -> fieldsSchema(fields, schema);
    }
    return schema;
  }

  private static void fieldsSchema(Map<String, Type.Field> fields, Map<String, Object> schema) {
    var properties = new LinkedHashMap<String, Object>();
    var required = new ArrayList<String>();
    fields.forEach(
        (name, field) -> {
          var property = new LinkedHashMap<>(schema(field.type()));
          property.put("description", field.description());
          properties.put(name, property);
          if (field.required()) {
            required.add(name);
          }
        });
    schema.put("type", "object");
    schema.put("properties", properties);
    schema.put("required", required);
    schema.put("additionalProperties", false);
  }

  static boolean takes(Type wanted, Type given) {
    return switch (wanted) {
      case Type.Any _ -> true;
      case Type.Flag _ -> given instanceof Type.Flag;
      case Type.Numeral _ -> given instanceof Type.Numeral;
      case Type.Text(var format, _) ->
          given instanceof Type.Text(var other, _) && (format == Format.PLAIN || format == other);
      case Type.ListOf(var item) -> given instanceof Type.ListOf(var other) && takes(item, other);
      case Type.Fields(var fields) ->
          given instanceof Type.Fields(var others)
              && fields.entrySet().stream()
                  .allMatch(
                      entry -> {
                        Type.Field other = others.get(entry.getKey());
                        return other == null
                            ? !entry.getValue().required()
                            : takes(entry.getValue().type(), other.type());
                      });
    };
  }

  private static String plain(double bound) {
    return Double.isInfinite(bound)
        ? (bound < 0 ? "minus infinity" : "infinity")
        : BigDecimal.valueOf(bound).stripTrailingZeros().toPlainString();
  }

  private static String join(String path, String name) {
    return path.isEmpty() ? name : path + "." + name;
  }

  private static String where(String path) {
    return path.isEmpty() ? "the value" : "'" + path + "'";
  }
}
