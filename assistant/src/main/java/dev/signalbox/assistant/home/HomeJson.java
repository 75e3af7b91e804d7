package dev.signalbox.assistant.home;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The text of a home file: read into a {@link Home}, and changed value by value. */
final class HomeJson {

  private static final String FORMAT = "signalbox-home/1";

  private final HomeFields fields;
  private final LocatedJson root;

  private HomeJson(Path file, String text) {
    this.fields = new HomeFields(file);
    this.root = LocatedJson.parse(file, text);
  }

  static Home read(Path file, String text) {
    return new HomeJson(file, text).home();
  }

  /** The text with the values of these changes in place of the old ones, nothing else touched. */
  static String write(Path file, String text, List<HomeChange> changes) {
    List<Splice> splices = new HomeJson(file, text).splices(changes);
    StringBuilder changed = new StringBuilder(text);
    splices.stream()
        .sorted(Comparator.comparingInt((Splice splice) -> splice.at().start()).reversed())
        .forEach(
            splice ->
                changed.replace(splice.at().start(), splice.at().end(), inJson(splice.value())));
    return changed.toString();
  }

  static <T> List<String> keys(T[] constants, Function<T, String> key) {
    return Arrays.stream(constants).map(key).toList();
  }

  private record Splice(LocatedJson at, Value value) {}

  private List<Splice> splices(List<HomeChange> changes) {
    Map<String, SortedMap<Property, Value>> wanted = new TreeMap<>();
    for (HomeChange change : changes) {
      wanted.computeIfAbsent(change.device(), id -> new TreeMap<>()).putAll(change.after());
    }
    List<Splice> splices = new ArrayList<>();
    for (LocatedJson device : fields.objects(root, "devices")) {
      LocatedJson state = fields.required(device, "state");
      wanted
          .getOrDefault(fields.text(device, "id"), new TreeMap<>())
          .forEach(
              (property, value) ->
                  splices.add(new Splice(fields.required(state, property.key()), value)));
    }
    return splices;
  }

  private static String inJson(Value value) {
    return switch (value) {
      case Value.Word(String text) -> quoted(text);
      case Value.Flag flag -> flag.toString();
      case Value.Amount amount -> amount.toString();
    };
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int at = 0; at < text.length(); at++) {
      char letter = text.charAt(at);
      switch (letter) {
        case '"', '\\' -> quoted.append('\\').append(letter);
        default -> {
          if (letter < ' ') {
            quoted.append("\\u%04x".formatted((int) letter));
          } else {
            quoted.append(letter);
          }
        }
      }
    }
    return quoted.append('"').toString();
  }

  private Home home() {
    if (!fields.text(root, "format").equals(FORMAT)) {
      throw fields.malformed(
          fields.required(root, "format"), "only the format \"" + FORMAT + "\" is understood.");
    }
    List<Floor> floors = each("floors", item -> new Floor(id(item), fields.names(item)));
    Set<String> floorIds = floors.stream().map(Floor::id).collect(Collectors.toSet());
    List<Area> areas =
        each(
            "areas",
            item -> new Area(id(item), known(item, "floor", floorIds), fields.names(item)));
    Set<String> areaIds = areas.stream().map(Area::id).collect(Collectors.toSet());
    List<Device> devices = each("devices", item -> device(item, areaIds));
    Home withoutScenes = new Home(floors, areas, devices, List.of());
    return new Home(floors, areas, devices, each("scenes", item -> scene(item, withoutScenes)));
  }

  private <T> List<T> each(String name, Function<LocatedJson, T> make) {
    List<LocatedJson> items = fields.objects(root, name);
    fields.unique(items);
    return items.stream().map(make).toList();
  }

  private String id(LocatedJson item) {
    return fields.text(item, "id");
  }

  private String known(LocatedJson item, String name, Set<String> ids) {
    String id = fields.text(item, name);
    if (!ids.contains(id)) {
      throw fields.malformed(
          fields.required(item, name),
          "there is no " + name + " \"" + id + "\". Add it or rename.");
    }
    return id;
  }

  private Device device(LocatedJson item, Set<String> areas) {
    String kind = fields.text(item, "kind");
    return new Device(
        id(item),
        DeviceKind.of(kind)
            .orElseThrow(
                () ->
                    fields.malformed(
                        fields.required(item, "kind"),
                        "\""
                            + kind
                            + "\" must be one of "
                            + String.join(", ", keys(DeviceKind.values(), DeviceKind::key))
                            + ".")),
        known(item, "area", areas),
        fields.names(item),
        state(fields.required(item, "state")),
        fields.flag(item, "essential"),
        fields.flag(item, "entrance"));
  }

  private SortedMap<Property, Value> state(LocatedJson json) {
    SortedMap<Property, Value> state = new TreeMap<>();
    fields
        .object(json)
        .forEach(
            (key, value) -> {
              Property property = fields.property(value, key);
              state.put(property, fields.value(value, property));
            });
    return state;
  }

  private Scene scene(LocatedJson item, Home home) {
    LocatedJson set = fields.required(item, "set");
    List<Setting> settings = new ArrayList<>();
    fields
        .object(set)
        .forEach(
            (device, values) ->
                state(values)
                    .forEach(
                        (property, value) -> settings.add(new Setting(device, property, value))));
    try {
      Transition.changes(home, settings);
    } catch (SettingRefusedException refused) {
      throw fields.malformed(set, String.valueOf(refused.getMessage()));
    }
    return new Scene(id(item), fields.names(item), settings);
  }
}
