package dev.signalbox.core.tool;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reads the part of JSON Schema 2020-12 that tools use, by itself and from the schema alone. */
final class SchemaOracle {

  private SchemaOracle() {}

  static boolean accepts(Object schema, Value value) {
    Map<?, ?> keywords = (Map<?, ?>) schema;
    return keywords.entrySet().stream()
        .allMatch(
            keyword -> accepts(keyword.getKey().toString(), keyword.getValue(), keywords, value));
  }

  private static boolean accepts(String keyword, Object is, Map<?, ?> schema, Value value) {
    return switch (keyword) {
      case "type" -> is(is.toString(), value);
      case "enum" -> !(value instanceof Value.Text(var text)) || ((List<?>) is).contains(text);
      case "minimum" ->
          !(value instanceof Value.Numeral(var number)) || number.compareTo((BigDecimal) is) >= 0;
      case "maximum" ->
          !(value instanceof Value.Numeral(var number)) || number.compareTo((BigDecimal) is) <= 0;
      case "format" ->
          !(value instanceof Value.Text(var text)) || text.matches(pattern(is.toString()));
      case "items" ->
          !(value instanceof Value.Items(var items))
              || items.stream().allMatch(item -> accepts(is, item));
      case "required" ->
          !(value instanceof Value.Fields(var fields)) || fields.keySet().containsAll((List<?>) is);
      case "properties" ->
          !(value instanceof Value.Fields(var fields))
              || ((Map<?, ?>) is)
                  .entrySet().stream()
                      .allMatch(
                          property -> {
                            Value field = fields.get(property.getKey().toString());
                            return field == null || accepts(property.getValue(), field);
                          });
      case "additionalProperties" ->
          !(value instanceof Value.Fields(var fields))
              || ((Map<?, ?>) Objects.requireNonNull(schema.get("properties")))
                  .keySet()
                  .containsAll(fields.keySet());
      case "description" -> true;
      default -> throw new IllegalArgumentException("The schema has the keyword " + keyword);
    };
  }

  private static boolean is(String type, Value value) {
    return switch (type) {
      case "string" -> value instanceof Value.Text;
      case "boolean" -> value instanceof Value.Flag;
      case "number" -> value instanceof Value.Numeral;
      case "integer" ->
          value instanceof Value.Numeral(var number)
              && number.remainder(BigDecimal.ONE).signum() == 0;
      case "array" -> value instanceof Value.Items;
      case "object" -> value instanceof Value.Fields;
      default -> throw new IllegalArgumentException("The schema has the type " + type);
    };
  }

  /** Enough for the texts that the tests make. */
  private static String pattern(String format) {
    return switch (format) {
      case "date" -> "\\d{4}-\\d\\d-\\d\\d";
      case "time" -> "\\d\\d:\\d\\d(:\\d\\d)?";
      case "date-time" -> "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d.*";
      case "duration" -> "P.+";
      case "email" -> ".+@.+";
      default -> throw new IllegalArgumentException("The schema has the format " + format);
    };
  }
}
