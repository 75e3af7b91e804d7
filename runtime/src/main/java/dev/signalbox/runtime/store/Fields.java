package dev.signalbox.runtime.store;

import dev.signalbox.core.tool.Value;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A stored object while it is being put together. */
final class Fields {

  /** Tells which of several records an object is. */
  static final String TAG = "is";

  private final Map<String, Value> fields = new LinkedHashMap<>();

  static Fields none() {
    return new Fields();
  }

  static Fields tagged(String tag) {
    return none().with(TAG, tag);
  }

  Fields with(String name, Value value) {
    fields.put(name, value);
    return this;
  }

  Fields with(String name, String text) {
    return with(name, Value.of(text));
  }

  Fields with(String name, long number) {
    return with(name, Value.of(number));
  }

  Fields with(String name, double number) {
    return with(
        name, Double.isFinite(number) ? Value.of(number) : Value.of(Double.toString(number)));
  }

  Fields with(String name, boolean flag) {
    return with(name, Value.of(flag));
  }

  Fields with(String name, Instant instant) {
    return with(name, instant.toString());
  }

  Fields with(String name, Enum<?> constant) {
    return with(name, Part.word(constant));
  }

  <T> Fields with(String name, Collection<T> items, Function<? super T, Value> write) {
    return with(name, Value.of(items.stream().map(write).toList()));
  }

  <T> Fields with(String name, Optional<T> perhaps, Function<? super T, Value> write) {
    perhaps.ifPresent(there -> with(name, write.apply(there)));
    return this;
  }

  <T> Fields with(String name, Map<String, T> map, Function<? super T, Value> write) {
    var written = none();
    map.forEach((key, value) -> written.with(key, write.apply(value)));
    return with(name, written.value());
  }

  Value value() {
    return new Value.Fields(fields);
  }
}
