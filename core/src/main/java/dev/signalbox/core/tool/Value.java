package dev.signalbox.core.tool;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A value that steps hand to each other: what JSON can say, without null. */
public sealed interface Value {

  /** Some text. */
  record Text(String text) implements Value {}

  /** A number; its scale does not count. */
  record Numeral(BigDecimal number) implements Value {
    private static final int MOST_ZEROS = 30;

    public Numeral {
      number = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    }

    /**
     * Its digits, with an exponent only where there would be more than thirty zeros: a thousand
     * million of them must not be written out because somebody sent {@code 1e999999999}.
     */
    public String digits() {
      return Math.abs(number.scale()) <= MOST_ZEROS ? number.toPlainString() : number.toString();
    }
  }

  /** Yes or no. */
  record Flag(boolean flag) implements Value {}

  /** Several values in order. */
  record Items(List<Value> items) implements Value {
    public Items {
      items = List.copyOf(items);
    }
  }

  /** Values by name, in the order in which they were given. */
  record Fields(Map<String, Value> fields) implements Value {
    public Fields {
      fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }
  }

  /** Some text. */
  static Value of(String text) {
    return new Text(text);
  }

  /** A whole number. */
  static Value of(long number) {
    return new Numeral(BigDecimal.valueOf(number));
  }

  /** A number. */
  static Value of(double number) {
    return new Numeral(BigDecimal.valueOf(number));
  }

  /** Yes or no. */
  static Value of(boolean flag) {
    return new Flag(flag);
  }

  /** Several values. */
  static Value of(List<? extends Value> items) {
    return new Items(List.copyOf(items));
  }

  /** Several texts. */
  static Value texts(List<String> texts) {
    return new Items(texts.stream().map(Value::of).toList());
  }

  /**
   * The value at a path of field names and list positions such as {@code events.0.title}; the value
   * itself for "".
   */
  default Optional<Value> at(String path) {
    if (path.isEmpty()) {
      return Optional.of(this);
    }
    int dot = path.indexOf('.');
    String head = dot < 0 ? path : path.substring(0, dot);
    String rest = dot < 0 ? "" : path.substring(dot + 1);
    return switch (this) {
      case Fields(var fields) ->
          Optional.ofNullable(fields.get(head)).flatMap(value -> value.at(rest));
      case Items(var items)
          when head.matches("\\d{1,9}") && Integer.parseInt(head) < items.size() ->
          items.get(Integer.parseInt(head)).at(rest);
      default -> Optional.empty();
    };
  }

  /** Texts that make this value and no other, for a digest. */
  default List<String> exactly() {
    var parts = new ArrayList<String>();
    Exact.add(parts, this);
    return parts;
  }

  /**
   * As text for a person or for filling into a sentence: lists joined by comma, fields as {@code
   * name: value}.
   */
  default String words() {
    return switch (this) {
      case Text(var text) -> text;
      case Numeral number -> number.digits();
      case Flag(var flag) -> flag ? "yes" : "no";
      case Items(var items) -> String.join(", ", items.stream().map(Value::words).toList());
      case Fields(var fields) ->
          String.join(
              ", ",
              fields.entrySet().stream()
                  .map(e -> e.getKey() + ": " + e.getValue().words())
                  .toList());
    };
  }
}
