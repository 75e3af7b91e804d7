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
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Finds the devices that words mean and that can do what is wished. */
final class FindTool implements Tool {
  private static final ToolSpec SPEC =
      HomeTools.spec(
          "home.find",
          "Finds devices by words",
          Type.fields()
              .with("words", Type.text(), "the person's words for the devices")
              .with(
                  "wish",
                  Type.oneOf(Wish.kinds().toArray(String[]::new)),
                  "what they shall become"),
          HomeTools.devicesType(),
          Effect.READS);

  private final Supplier<HomeFile> file;

  FindTool(Supplier<HomeFile> file) {
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
    String wish = invocation.text("wish").orElse("on");
    Predicate<Device> fits = fits(wish);
    Found found = new Found.Nothing(List.of());
    for (String phrase : DeviceWords.phrases(words, wish)) {
      found = home.find(phrase, fits);
      if (!(found instanceof Found.Nothing)) {
        break;
      }
    }
    return switch (found) {
      case Found.Devices(var devices, _) ->
          done(worthSwitching(devices, wish, fits), words, home, fits);
      case Found.Ambiguous(var candidates, _) ->
          new Outcome.Unclear(
              "Which one do you mean by \"" + words.strip() + "\"?",
              candidates.stream().filter(fits).map(FindTool::choice).toList());
      case Found.Nothing _ -> nothing(words, home, fits);
    };
  }

  /**
   * "Everything off" means what has a switch; heating and robots are meant only if nothing else is.
   */
  private static List<Device> worthSwitching(
      List<Device> devices, String wish, Predicate<Device> fits) {
    List<Device> able = devices.stream().filter(fits).toList();
    List<Device> switched = able.stream().filter(device -> device.sets(Property.ON)).toList();
    return (wish.equals("on") || wish.equals("off")) && !switched.isEmpty() ? switched : able;
  }

  private static Outcome.Choice choice(Device device) {
    return new Outcome.Choice(device.name(), HomeTools.devices(List.of(device)));
  }

  private static Predicate<Device> fits(String wish) {
    String value = wish.equals("colour") ? "red" : "10";
    Wish parsed = Wish.parse(wish, value);
    return parsed::fits;
  }

  private static Outcome done(
      List<Device> devices, String words, Home home, Predicate<Device> fits) {
    return devices.isEmpty()
        ? nothing(words, home, fits)
        : new Outcome.Done(HomeTools.devices(devices), "", Optional.empty());
  }

  private static Outcome nothing(String words, Home home, Predicate<Device> fits) {
    List<String> there = home.devices().stream().filter(fits).map(Device::name).toList();
    return new Outcome.Failed(
        "I know no device for \""
            + words.strip()
            + "\" that can do this. There is: "
            + String.join(", ", there));
  }
}
