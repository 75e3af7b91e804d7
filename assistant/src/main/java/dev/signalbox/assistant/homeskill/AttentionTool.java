package dev.signalbox.assistant.homeskill;

import dev.signalbox.assistant.home.Device;
import dev.signalbox.assistant.home.HomeFile;
import dev.signalbox.assistant.home.Property;
import dev.signalbox.core.label.Labelled;
import dev.signalbox.core.tool.Effect;
import dev.signalbox.core.tool.Invocation;
import dev.signalbox.core.tool.Outcome;
import dev.signalbox.core.tool.Tool;
import dev.signalbox.core.tool.ToolSpec;
import dev.signalbox.core.tool.Type;
import dev.signalbox.core.tool.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** What in the home wants attention: smoke, an unlocked or open entrance, weak batteries. */
final class AttentionTool implements Tool {
  private static final double WEAK_BATTERY = 15;
  private static final ToolSpec SPEC =
      HomeTools.spec(
          "home.attention",
          "Finds what in the home wants attention",
          Type.fields(),
          Type.fields().with("items", Type.listOf(Type.any()), "score, text, source, why"),
          Effect.READS);

  private final Supplier<HomeFile> file;

  AttentionTool(Supplier<HomeFile> file) {
    this.file = file;
  }

  @Override
  public ToolSpec spec() {
    return SPEC;
  }

  @Override
  public Outcome call(Invocation invocation, Value change) {
    var items = new ArrayList<Value>();
    var named = new ArrayList<Device>();
    for (Device device : file.get().read().devices()) {
      int before = items.size();
      look(device, items);
      if (items.size() > before) {
        named.add(device);
      }
    }
    var result = new Value.Fields(Map.<String, Value>of("items", Value.of(items)));
    return new Outcome.Done(new Labelled<>(result, HomeTools.label(named)), "", Optional.empty());
  }

  private static void look(Device device, List<Value> items) {
    if (device.is(Property.SMOKE)) {
      items.add(item(1, device, "The " + device.name() + " reports smoke", "smoke"));
    }
    if (device
        .value(Property.LOCKED)
        .filter(dev.signalbox.assistant.home.Value.of(false)::equals)
        .isPresent()) {
      items.add(item(0.7, device, "The " + device.name() + " is unlocked", "unlocked"));
    }
    if (device.is(Property.OPEN)) {
      items.add(item(0.35, device, "The " + device.name() + " is open", "open"));
    }
    device
        .value(Property.BATTERY)
        .filter(dev.signalbox.assistant.home.Value.Amount.class::isInstance)
        .map(left -> ((dev.signalbox.assistant.home.Value.Amount) left).number())
        .filter(left -> left < WEAK_BATTERY)
        .ifPresent(
            left ->
                items.add(
                    item(
                        0.3,
                        device,
                        "The battery of the " + device.name() + " is at " + left.intValue() + " %",
                        "weak battery")));
  }

  private static Value item(double score, Device device, String text, String why) {
    return new Value.Fields(
        Map.of(
            "score", Value.of(score),
            "text", Value.of(text),
            "source", Value.of("device:" + device.id()),
            "why", Value.of(why)));
  }
}
