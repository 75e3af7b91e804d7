package dev.signalbox.assistant.homeskill;

import dev.signalbox.assistant.home.Home;
import dev.signalbox.assistant.home.HomeFile;
import dev.signalbox.assistant.home.Scene;
import dev.signalbox.assistant.home.Setting;
import dev.signalbox.assistant.skills.Drafting;
import dev.signalbox.assistant.skills.Reading;
import dev.signalbox.assistant.skills.Referent;
import dev.signalbox.assistant.skills.Skill;
import dev.signalbox.core.plan.Argument;
import dev.signalbox.core.plan.StepId;
import dev.signalbox.core.tool.Effect;
import dev.signalbox.core.tool.Invocation;
import dev.signalbox.core.tool.Tool;
import dev.signalbox.core.tool.Type;
import dev.signalbox.core.tool.Value;
import dev.signalbox.runtime.understand.Intent;
import dev.signalbox.runtime.understand.time.TimeValue;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * Lights, heating, covers, locks and scenes. Unlocking and opening an entrance cannot be undone and
 * is asked for.
 */
public final class HomeSkill implements Skill {
  private static final Pattern ENTRANCE =
      Pattern.compile("\\b(?:door|gate|garage|entrance|tür|haustür|tor|garagentor)\\b");
  private static final Pattern PRONOUN =
      Pattern.compile("\\b(?:it|them|that|those|es|sie|das|die wieder)\\b");
  private static final Type.Fields CHANGED =
      Type.fields().with("changed", Type.whole(0, 10_000), "how many devices");

  private final Supplier<HomeFile> file;

  /** A skill over a home; the file is read when a tool is called. */
  public HomeSkill(Supplier<HomeFile> file) {
    this.file = file;
  }

  @Override
  public List<Tool> tools() {
    Type.Fields wish =
        Type.fields()
            .with("devices", Type.listOf(Type.text()), "the devices' ids")
            .with("wish", Type.oneOf(Wish.kinds().toArray(String[]::new)), "what they shall become")
            .optional("value", Type.text(), "the value, for a wish that has one");
    return List.of(
        new FindTool(file),
        new StateTool(file),
        new AttentionTool(file),
        new ChangeTool(
            HomeTools.spec("home.set", "Sets devices", wish, CHANGED, Effect.REVERSIBLE),
            file,
            HomeSkill::wished),
        new ChangeTool(
            HomeTools.spec(
                "home.unlock",
                "Unlocks or opens an entrance of the house",
                wish,
                CHANGED,
                Effect.IRREVERSIBLE),
            file,
            HomeSkill::wished),
        new ChangeTool(
            HomeTools.spec(
                "home.scene",
                "Runs a scene",
                Type.fields().with("words", Type.text(), "the scene's name"),
                CHANGED,
                Effect.REVERSIBLE),
            file,
            HomeSkill::scene));
  }

  private static List<Setting> wished(Home home, Invocation invocation) {
    Wish wish =
        Wish.parse(invocation.text("wish").orElseThrow(), invocation.text("value").orElse("0"));
    return ((Value.Items) invocation.argument("devices").orElseThrow())
        .items().stream()
            .map(id -> home.device(id.words()))
            .flatMap(Optional::stream)
            .map(wish::of)
            .flatMap(Optional::stream)
            .toList();
  }

  private static List<Setting> scene(Home home, Invocation invocation) {
    String words = invocation.text("words").orElse("");
    return home.scene(words)
        .map(Scene::settings)
        .orElseThrow(
            () ->
                new NoSuchSceneException(words, home.scenes().stream().map(Scene::name).toList()));
  }

  @Override
  public boolean draft(Reading reading, Drafting drafting) {
    String lower = reading.text().toLowerCase(Locale.ROOT);
    Intent intent = reading.intent();
    switch (intent) {
      case HOME_STATE ->
          drafting.call(
              "look at the home", "home.state", Map.of("words", drafting.said(reading.text())));
      case HOME_SCENE ->
          drafting.call(
              "run the scene",
              "home.scene",
              Map.of("words", drafting.said(SceneWords.of(reading.text()))));
      case HOME_ON, HOME_OFF, HOME_SET, HOME_OPEN, HOME_CLOSE, HOME_LOCK, HOME_UNLOCK -> {
        if (later(reading)) {
          drafting.say(
              "I cannot switch things at a set time by myself yet, so nothing was changed. I can remind you: \"remind me … to "
                  + reading.text()
                  + "\".");
        } else {
          return change(reading, lower, drafting);
        }
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private static boolean change(Reading reading, String lower, Drafting drafting) {
    Optional<WishWords> wish = WishWords.of(reading.intent(), reading.text());
    if (wish.isEmpty()) {
      drafting.say(
          "To what shall I set it? For example: \"set the bedroom to 19 degrees\", \"dim the hall to 30 %\". Nothing was changed.");
      return true;
    }
    String kind = wish.get().kind();
    if (onlyAPronoun(wish.get(), lower) && drafting.latest(Referent.Kind.DEVICES).isEmpty()) {
      drafting.say(
          "I do not know what you mean by \""
              + reading.text()
              + "\"; name the device or the room. Nothing was changed.");
      return true;
    }
    Argument devices = devices(wish.get(), lower, drafting);
    boolean opensHouse =
        kind.equals("unlock") || kind.equals("open") && ENTRANCE.matcher(lower).find();
    drafting.call(
        title(wish.get()),
        opensHouse ? "home.unlock" : "home.set",
        wish.get().value().isEmpty()
            ? Map.of("devices", devices, "wish", drafting.said(kind))
            : Map.of(
                "devices",
                devices,
                "wish",
                drafting.said(kind),
                "value",
                drafting.said(wish.get().value())));
    return true;
  }

  private static Argument devices(WishWords wish, String lower, Drafting drafting) {
    Optional<Referent> before = drafting.latest(Referent.Kind.DEVICES);
    if (before.isPresent() && onlyAPronoun(wish, lower)) {
      return before.get().id();
    }
    StepId found =
        drafting.call(
            "find the devices",
            "home.find",
            Map.of("words", drafting.said(wish.devices()), "wish", drafting.said(wish.kind())));
    drafting.mention(
        new Referent(
            Referent.Kind.DEVICES, Argument.of(found, "ids"), Argument.of(found, "names")));
    return Argument.of(found, "ids");
  }

  /** Whether the clause names devices by "it" or "them" and by nothing else. */
  private static boolean onlyAPronoun(WishWords wish, String lower) {
    return PRONOUN.matcher(lower).find() && DeviceWords.bare(wish.devices()).isEmpty();
  }

  private static String title(WishWords wish) {
    return switch (wish.kind()) {
      case "on", "off" -> "turn them " + wish.kind();
      case "open", "close", "lock", "unlock" -> wish.kind() + " them";
      default ->
          "set "
              + wish.kind().replace("+", "")
              + (wish.kind().startsWith("+") ? " by " : " to ")
              + wish.value();
    };
  }

  /** Whether the clause speaks of another time than now. */
  private static boolean later(Reading reading) {
    return reading.times().stream()
        .map(mention -> mention.value())
        .anyMatch(
            value ->
                value instanceof TimeValue.Moment
                    || value instanceof TimeValue.Clock
                    || value instanceof TimeValue.Recurrence
                    || value instanceof TimeValue.Day(var date)
                        && !date.equals(reading.now().toLocalDate()));
  }
}
