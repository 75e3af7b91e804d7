package dev.signalbox.assistant.homeskill;

import dev.signalbox.assistant.home.Home;
import dev.signalbox.assistant.home.HomeChange;
import dev.signalbox.assistant.home.Property;
import dev.signalbox.core.tool.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Changes of a home as values that go through the journal. */
final class Changes {

  private Changes() {}

  static Value toValue(List<HomeChange> changes) {
    return Value.of(
        changes.stream()
            .map(
                change ->
                    new Value.Fields(
                        Map.of(
                            "device", Value.of(change.device()),
                            "before", states(change.before()),
                            "after", states(change.after()),
                            "opens", Value.of(change.opensHouse()))))
            .toList());
  }

  static List<HomeChange> fromValue(Value value) {
    return ((Value.Items) value)
        .items().stream()
            .map(
                item ->
                    new HomeChange(
                        item.at("device").orElseThrow().words(),
                        states(item.at("before").orElseThrow()),
                        states(item.at("after").orElseThrow()),
                        item.at("opens").orElseThrow().equals(Value.of(true))))
            .toList();
  }

  private static Value states(Map<Property, dev.signalbox.assistant.home.Value> states) {
    var fields = new LinkedHashMap<String, Value>();
    states.forEach(
        (property, state) ->
            fields.put(
                property.key(),
                switch (state) {
                  case dev.signalbox.assistant.home.Value.Flag(var is) -> Value.of(is);
                  case dev.signalbox.assistant.home.Value.Amount(var number) -> Value.of(number);
                  case dev.signalbox.assistant.home.Value.Word(var text) -> Value.of(text);
                }));
    return new Value.Fields(fields);
  }

  private static SortedMap<Property, dev.signalbox.assistant.home.Value> states(Value value) {
    var states = new TreeMap<Property, dev.signalbox.assistant.home.Value>();
    ((Value.Fields) value)
        .fields()
        .forEach(
            (key, state) ->
                states.put(
                    Property.of(key).orElseThrow(),
                    switch (state) {
                      case Value.Flag(var flag) -> dev.signalbox.assistant.home.Value.of(flag);
                      case Value.Numeral(var number) ->
                          dev.signalbox.assistant.home.Value.of(number.doubleValue());
                      default -> dev.signalbox.assistant.home.Value.of(state.words());
                    }));
    return states;
  }

  /** What a change does, for a person: {@code floor lamp: on → off}. */
  static List<String> words(Home home, List<HomeChange> changes) {
    return changes.stream()
        .map(
            change ->
                home.device(change.device()).map(device -> device.name()).orElse(change.device())
                    + ": "
                    + String.join(
                        ", ",
                        change.after().keySet().stream()
                            .map(property -> step(change, property))
                            .toList()))
        .toList();
  }

  private static String step(HomeChange change, Property property) {
    return StateWords.of(property, change.before().get(property))
        + " → "
        + StateWords.of(property, change.after().get(property));
  }

  /** Whether every device is as it is after the changes. */
  static boolean isSo(Home home, List<HomeChange> changes, boolean after) {
    return changes.stream()
        .allMatch(
            change ->
                (after ? change.after() : change.before())
                    .entrySet().stream()
                        .allMatch(
                            state ->
                                home.device(change.device())
                                    .flatMap(device -> device.value(state.getKey()))
                                    .filter(state.getValue()::equals)
                                    .isPresent()));
  }
}
