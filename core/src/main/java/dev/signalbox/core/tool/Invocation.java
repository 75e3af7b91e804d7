package dev.signalbox.core.tool;

import dev.signalbox.core.label.Label;
import dev.signalbox.core.label.Labelled;
import java.time.ZonedDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * One call of a tool, every argument resolved.
 *
 * @param key names this effect for good: the same after a crash, so that a tool can look up whether
 *     it has happened
 * @param arguments the arguments, each with its label
 * @param now the run's time, in the person's zone
 */
public record Invocation(String key, Map<String, Labelled<Value>> arguments, ZonedDateTime now) {

  public Invocation {
    arguments = Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
  }

  /** The join of all arguments' labels. */
  public Label label() {
    return Label.joinAll(arguments.values().stream().map(Labelled::label).toList());
  }

  /** An argument's value, if it was given. */
  public Optional<Value> argument(String name) {
    return Optional.ofNullable(arguments.get(name)).map(Labelled::value);
  }

  /** An argument's text, if it was given. */
  public Optional<String> text(String name) {
    return argument(name).map(Value::words);
  }

  /** All arguments as one value. */
  public Value.Fields values() {
    var values = new LinkedHashMap<String, Value>();
    arguments.forEach((name, argument) -> values.put(name, argument.value()));
    return new Value.Fields(values);
  }
}
