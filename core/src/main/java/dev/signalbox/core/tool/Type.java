package dev.signalbox.core.tool;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The type of a value: the part of JSON Schema (2020-12) that tools need, as data. */
public sealed interface Type {

  /**
   * Text.
   *
   * @param format what the text must be
   * @param choices the only texts allowed; any if empty
   */
  record Text(Format format, List<String> choices) implements Type {
    public Text {
      choices = List.copyOf(choices);
    }
  }

  /** A number within bounds, both included; infinite bounds are none. */
  record Numeral(double least, double most, boolean whole) implements Type {
    public Numeral {
      if (!(least <= most)) {
        throw new IllegalArgumentException(
            "A number is at least the lower and at most the upper bound, not between "
                + least
                + " and "
                + most);
      }
    }
  }

  /** Yes or no. */
  record Flag() implements Type {}

  /** A list. */
  record ListOf(Type item) implements Type {}

  /** A record. */
  record Fields(Map<String, Field> fields) implements Type {
    public Fields {
      fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    /** This type with one more field that must be there. */
    public Fields with(String name, Type type, String description) {
      return and(name, new Field(type, true, description));
    }

    /** This type with one more field that may be left out. */
    public Fields optional(String name, Type type, String description) {
      return and(name, new Field(type, false, description));
    }

    private Fields and(String name, Field field) {
      var more = new LinkedHashMap<>(fields);
      more.put(name, field);
      return new Fields(more);
    }
  }

  /** Anything. */
  record Any() implements Type {}

  /** A field of a record. */
  record Field(Type type, boolean required, String description) {}

  /** Any text. */
  static Type text() {
    return text(Format.PLAIN);
  }

  /** Yes or no. */
  static Type flag() {
    return new Flag();
  }

  /** Anything. */
  static Type any() {
    return new Any();
  }

  /** A list. */
  static Type listOf(Type item) {
    return new ListOf(item);
  }

  /** A record without fields, to which {@link Fields#with} adds. */
  static Fields fields() {
    return new Fields(Map.of());
  }

  /** Text of a format. */
  static Type text(Format format) {
    return new Text(format, List.of());
  }

  /** One of these texts. */
  static Type oneOf(String... choices) {
    return new Text(Format.PLAIN, List.of(choices));
  }

  /** A whole number within bounds. */
  static Type whole(long least, long most) {
    return new Numeral(least, most, true);
  }

  /** What is wrong with a value, each as a sentence that begins with the path; empty if it fits. */
  default List<String> problems(Value value) {
    var problems = new ArrayList<String>();
    Conformance.check("", this, value, problems);
    return problems;
  }

  /** This type as a JSON Schema object made of maps, lists, strings and numbers. */
  default Map<String, Object> jsonSchema() {
    return Conformance.schema(this);
  }

  /** The type of the part at a path as in {@link Value#at}, if the type has such a part. */
  default Optional<Type> at(String path) {
    if (path.isEmpty()) {
      return Optional.of(this);
    }
    int dot = path.indexOf('.');
    String head = dot < 0 ? path : path.substring(0, dot);
    String rest = dot < 0 ? "" : path.substring(dot + 1);
    return switch (this) {
      case Fields(var fields) ->
          Optional.ofNullable(fields.get(head)).flatMap(field -> field.type().at(rest));
      case ListOf(var item) when head.matches("\\d{1,9}") -> item.at(rest);
      case Any _ -> Optional.of(any());
      default -> Optional.empty();
    };
  }

  /**
   * Whether every value of the other type can stand where this one is asked for, as far as the
   * types tell.
   */
  default boolean takes(Type other) {
    return Conformance.takes(this, other);
  }
}
