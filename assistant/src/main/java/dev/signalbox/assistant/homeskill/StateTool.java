package dev.signalbox.assistant.homeskill;

import dev.signalbox.assistant.home.Device;
import dev.signalbox.assistant.home.Found;
import dev.signalbox.assistant.home.Home;
import dev.signalbox.assistant.home.HomeFile;
import dev.signalbox.assistant.home.Property;
import dev.signalbox.core.tool.Effect;
import dev.signalbox.core.tool.Invocation;
import dev.signalbox.core.tool.Outcome;
import dev.signalbox.core.tool.Tool;
import dev.signalbox.core.tool.ToolSpec;
import dev.signalbox.core.tool.Type;
import dev.signalbox.core.tool.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Tells how devices are and what sensors measure. */
final class StateTool implements Tool {
  private static final ToolSpec SPEC =
      HomeTools.spec(
          "home.state",
          "Tells the state of devices",
          Type.fields().with("words", Type.text(), "the person's question"),
          HomeTools.devicesType(),
          Effect.READS);

  private final Supplier<HomeFile> file;

  StateTool(Supplier<HomeFile> file) {
    this.file = file;
  }

  @Override
  public ToolSpec spec() {
    return SPEC;
  }

  @Override
  public Outcome call(Invocation invocation, Value change) {
    Home home = file.get().read();
    String words = invocation.text("words").orElse("");
    String lower = words.toLowerCase(Locale.ROOT);
    Asked asked = Asked.of(lower);
    List<Device> meant = meant(home, words, asked);
    if (meant.isEmpty()) {
      return new Outcome.Failed("I know nothing that could tell: \"" + words.strip() + "\"");
    }
    List<Device> shown =
        asked.onlyThose().map(only -> meant.stream().filter(only).toList()).orElse(meant);
    var lines = new ArrayList<String>();
    for (Device device : shown) {
      lines.add(device.name() + area(home, device) + ": " + states(device, asked.properties()));
    }
    String says =
        lines.isEmpty() ? "None of " + HomeTools.names(meant) + "." : String.join("\n", lines);
    return new Outcome.Done(
        HomeTools.devices(shown.isEmpty() ? meant : shown), says, Optional.empty());
  }

  private static List<Device> meant(Home home, String words, Asked asked) {
    Predicate<Device> tells = device -> asked.properties().stream().anyMatch(device::has);
    String room = room(home, words);
    for (String phrase :
        List.of(words, DeviceWords.bare(words), room.isEmpty() ? words : "everything in " + room)) {
      switch (home.find(phrase, tells)) {
        case Found.Devices(var devices, _) -> {
          return devices.stream().filter(tells).toList();
        }
        case Found.Ambiguous(var candidates, _) -> {
          return candidates.stream().filter(tells).toList();
        }
        case Found.Nothing _ -> {}
      }
    }
    return asked.general() && room.isEmpty()
        ? home.devices().stream().filter(tells).toList()
        : List.of();
  }

  /** The name of the room or floor that the words speak of, or an empty text. */
  private static String room(Home home, String words) {
    String lower = words.toLowerCase(Locale.ROOT);
    return Stream.concat(
            home.areas().stream().flatMap(area -> area.names().stream()),
            home.floors().stream().flatMap(floor -> floor.names().stream()))
        .filter(name -> lower.contains(name.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElse("");
  }

  private static String area(Home home, Device device) {
    return home.area(device.area()).map(area -> " (" + area.name() + ")").orElse("");
  }

  private static String states(Device device, List<Property> asked) {
    return String.join(
        ", ",
        asked.stream()
            .filter(device::has)
            .map(property -> StateWords.of(property, device.state().get(property)))
            .toList());
  }
}
