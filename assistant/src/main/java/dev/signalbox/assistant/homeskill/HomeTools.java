package dev.signalbox.assistant.homeskill;

import dev.signalbox.assistant.home.Device;
import dev.signalbox.core.fleet.Place;
import dev.signalbox.core.label.Clearance;
import dev.signalbox.core.label.Label;
import dev.signalbox.core.label.Labelled;
import dev.signalbox.core.label.Origin;
import dev.signalbox.core.label.Region;
import dev.signalbox.core.label.Secrecy;
import dev.signalbox.core.label.Trust;
import dev.signalbox.core.tool.Effect;
import dev.signalbox.core.tool.ToolSpec;
import dev.signalbox.core.tool.Type;
import dev.signalbox.core.tool.Value;
import java.util.List;
import java.util.Map;

/** What the tools of the home have in common. */
final class HomeTools {

  private HomeTools() {}

  static ToolSpec spec(
      String name, String description, Type.Fields arguments, Type result, Effect effect) {
    return new ToolSpec(
        name,
        description,
        arguments,
        result,
        effect,
        Place.DEVICE,
        Clearance.upTo(Secrecy.SECRET, Region.LOCAL));
  }

  static Label label(List<Device> devices) {
    Label label = Label.of(Secrecy.PERSONAL, Trust.TRUSTED);
    for (Device device : devices) {
      label = label.from(new Origin("device", device.id()));
    }
    return label;
  }

  static Labelled<Value> devices(List<Device> devices) {
    return new Labelled<>(
        new Value.Fields(
            Map.of(
                "ids", Value.texts(devices.stream().map(Device::id).toList()),
                "names", Value.of(names(devices)))),
        label(devices));
  }

  static Type.Fields devicesType() {
    return Type.fields()
        .with("ids", Type.listOf(Type.text()), "the devices' ids")
        .with("names", Type.text(), "their names");
  }

  static String names(List<Device> devices) {
    return String.join(", ", devices.stream().map(Device::name).toList());
  }
}
