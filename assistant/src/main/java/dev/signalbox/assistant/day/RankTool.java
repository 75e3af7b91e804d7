package dev.signalbox.assistant.day;

import dev.signalbox.core.fleet.Place;
import dev.signalbox.core.label.Clearance;
import dev.signalbox.core.label.Label;
import dev.signalbox.core.label.Labelled;
import dev.signalbox.core.label.Region;
import dev.signalbox.core.label.Secrecy;
import dev.signalbox.core.label.Trust;
import dev.signalbox.core.tool.Effect;
import dev.signalbox.core.tool.Format;
import dev.signalbox.core.tool.Invocation;
import dev.signalbox.core.tool.Outcome;
import dev.signalbox.core.tool.Tool;
import dev.signalbox.core.tool.ToolSpec;
import dev.signalbox.core.tool.Type;
import dev.signalbox.core.tool.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts what the areas found into one order and names the source of each. */
final class RankTool implements Tool {
  private static final int MOST = 12;
  private static final double WORTH_NAMING = 0.15;
  private static final ToolSpec SPEC =
      new ToolSpec(
          "day.rank",
          "Ranks what wants attention",
          Type.fields()
              .optional("calendar", Type.any(), "appointments")
              .optional("mail", Type.any(), "mails")
              .optional("tasks", Type.any(), "tasks")
              .optional("home", Type.any(), "devices")
              .with("order", Type.oneOf("score", "area"), "by importance, or area by area")
              .with("day", Type.text(Format.DATE), "the day")
              .with("german", Type.flag(), "whether to answer in German"),
          Type.fields().with("items", Type.listOf(Type.any()), "what is named, in order"),
          Effect.READS,
          Place.DEVICE,
          Clearance.upTo(Secrecy.SECRET, Region.LOCAL));

  @Override
  public ToolSpec spec() {
    return SPEC;
  }

  private record Item(String area, double score, String text, String source, Value value) {}

  @Override
  public Outcome call(Invocation invocation, Value change) {
    var items = new ArrayList<Item>();
    for (String area : List.of("calendar", "mail", "tasks", "home")) {
      if (invocation.argument(area).orElse(Value.of(List.of())) instanceof Value.Items(var found)) {
        found.forEach(value -> items.add(item(area, value)));
      }
    }
    boolean byArea = invocation.text("order").equals(Optional.of("area"));
    boolean german = invocation.argument("german").equals(Optional.of(Value.of(true)));
    var named =
        new ArrayList<>(items.stream().filter(item -> item.score() >= WORTH_NAMING).toList());
    named.sort(Comparator.comparingDouble(item -> -item.score()));
    var shown = new ArrayList<>(named.subList(0, Math.min(MOST, named.size())));
    if (byArea) {
      named.stream()
          .filter(item -> item.area().equals("calendar") && !shown.contains(item))
          .forEach(shown::add);
      shown.sort(
          Comparator.comparingInt(
              item -> List.of("calendar", "tasks", "mail", "home").indexOf(item.area())));
    }
    var result =
        new Value.Fields(
            Map.<String, Value>of("items", Value.of(shown.stream().map(Item::value).toList())));
    Label own = Label.of(Secrecy.PERSONAL, Trust.TRUSTED);
    return new Outcome.Done(
        new Labelled<>(result, own),
        says(shown, named.size(), invocation.text("day").orElse(""), german),
        Optional.empty());
  }

  private static Item item(String area, Value value) {
    double score =
        value
            .at("score")
            .map(number -> ((Value.Numeral) number).number().doubleValue())
            .orElse(0.0);
    return new Item(
        area,
        score,
        value.at("text").map(Value::words).orElse(""),
        value.at("source").map(Value::words).orElse(area),
        value);
  }

  private static String says(List<Item> shown, int all, String day, boolean german) {
    if (shown.isEmpty()) {
      return german
          ? "Für " + day + " gibt es nichts, was dich braucht."
          : "Nothing needs your attention on " + day + ".";
    }
    var lines = new StringBuilder();
    for (int i = 0; i < shown.size(); i++) {
      Item item = shown.get(i);
      lines.append("%2d. %s  [%s]%n".formatted(i + 1, item.text(), item.source()));
    }
    if (all > shown.size()) {
      lines.append(
          german
              ? "und " + (all - shown.size()) + " weniger Wichtiges"
              : "and " + (all - shown.size()) + " of less weight");
    }
    return lines.toString().stripTrailing();
  }
}
