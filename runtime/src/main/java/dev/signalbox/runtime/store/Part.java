package dev.signalbox.runtime.store;

import dev.signalbox.core.tool.Value;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * A part of a stored value and where in it that is, read strictly: what is missing or of another
 * kind is a {@link MalformedException}.
 */
record Part(String path, Value value) {

  static Part of(Value value) {
    return new Part("", value);
  }

  Part at(String name) {
    return maybe(name).orElseThrow(() -> new MalformedException(below(name), "is missing"));
  }

  Optional<Part> maybe(String name) {
    return Optional.ofNullable(fields().get(name));
  }

  <T> Optional<T> maybe(String name, Function<Part, T> read) {
    return maybe(name).map(read);
  }

  Map<String, Part> fields() {
    if (!(value instanceof Value.Fields(var fields))) {
      throw malformed("is no object");
    }
    var parts = new LinkedHashMap<String, Part>();
    fields.forEach((name, field) -> parts.put(name, new Part(below(name), field)));
    return parts;
  }

  <T> Map<String, T> fields(Function<Part, T> read) {
    var all = new LinkedHashMap<String, T>();
    fields().forEach((name, part) -> all.put(name, read.apply(part)));
    return all;
  }

  <T> List<T> items(Function<Part, T> read) {
    if (!(value instanceof Value.Items(var items))) {
      throw malformed("is no list");
    }
    return IntStream.range(0, items.size())
        .mapToObj(i -> read.apply(new Part(below(Integer.toString(i)), items.get(i))))
        .toList();
  }

  String text() {
    if (value instanceof Value.Text(var text)) {
      return text;
    }
    throw malformed("is no text");
  }

  String text(String name) {
    return at(name).text();
  }

  boolean flag(String name) {
    Part part = at(name);
    if (part.value instanceof Value.Flag(var flag)) {
      return flag;
    }
    throw part.malformed("is neither true nor false");
  }

  long whole(String name) {
    return at(name).whole();
  }

  long whole() {
    try {
      return number().longValueExact();
    } catch (ArithmeticException _) {
      throw malformed("is no whole number of 64 bits");
    }
  }

  int small(String name) {
    Part part = at(name);
    long whole = part.whole();
    if (whole != (int) whole) {
      throw part.malformed("is no whole number of 32 bits");
    }
    return (int) whole;
  }

  /** A floating-point number; those JSON has no digits for are stored as text. */
  double real(String name) {
    return at(name).real();
  }

  double real() {
    if (value instanceof Value.Text(var text)) {
      return switch (text) {
        case "Infinity" -> Double.POSITIVE_INFINITY;
        case "-Infinity" -> Double.NEGATIVE_INFINITY;
        case "NaN" -> Double.NaN;
        default -> throw malformed("is no number");
      };
    }
    return number().doubleValue();
  }

  private BigDecimal number() {
    if (value instanceof Value.Numeral(var number)) {
      return number;
    }
    throw malformed("is no number");
  }

  Instant instant(String name) {
    return Instant.parse(text(name));
  }

  <E extends Enum<E>> E word(Class<E> kind) {
    String word = text();
    return Arrays.stream(kind.getEnumConstants())
        .filter(constant -> word(constant).equals(word))
        .findFirst()
        .orElseThrow(() -> malformed("is no " + word(kind.getSimpleName()) + ": " + word));
  }

  <E extends Enum<E>> E word(String name, Class<E> kind) {
    return at(name).word(kind);
  }

  static String word(Enum<?> constant) {
    return word(constant.name());
  }

  private static String word(String name) {
    return name.toLowerCase(Locale.ROOT).replace('_', '-');
  }

  MalformedException malformed(String why) {
    return new MalformedException(path, why);
  }

  private String below(String name) {
    return path.isEmpty() ? name : path + "." + name;
  }
}
