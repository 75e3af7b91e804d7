package dev.signalbox.assistant.homeskill;

import dev.signalbox.assistant.home.Device;
import dev.signalbox.assistant.home.Home;
import dev.signalbox.assistant.home.HomeChange;
import dev.signalbox.assistant.home.HomeFile;
import dev.signalbox.assistant.home.Setting;
import dev.signalbox.assistant.home.SettingRefusedException;
import dev.signalbox.assistant.home.UndoOutcome;
import dev.signalbox.core.label.Labelled;
import dev.signalbox.core.tool.Card;
import dev.signalbox.core.tool.Effect;
import dev.signalbox.core.tool.Invocation;
import dev.signalbox.core.tool.Lookup;
import dev.signalbox.core.tool.Outcome;
import dev.signalbox.core.tool.Prepared;
import dev.signalbox.core.tool.Tool;
import dev.signalbox.core.tool.ToolSpec;
import dev.signalbox.core.tool.Undone;
import dev.signalbox.core.tool.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/** Sets devices. Whether that may open the house is what tells the two tools of this kind apart. */
final class ChangeTool implements Tool {
  private final ToolSpec spec;
  private final Supplier<HomeFile> file;
  private final BiFunction<Home, Invocation, List<Setting>> settings;

  ChangeTool(
      ToolSpec spec,
      Supplier<HomeFile> file,
      BiFunction<Home, Invocation, List<Setting>> settings) {
    this.spec = spec;
    this.file = file;
    this.settings = settings;
  }

  @Override
  public ToolSpec spec() {
    return spec;
  }

  @Override
  public Prepared prepare(Invocation invocation) {
    Home home = file.get().read();
    List<HomeChange> changes;
    try {
      changes = home.preview(settings.apply(home, invocation));
    } catch (SettingRefusedException refused) {
      return new Prepared.Stopped(new Outcome.Failed(String.valueOf(refused.getMessage())));
    }
    boolean opens = changes.stream().anyMatch(HomeChange::opensHouse);
    if (opens && spec.effect() != Effect.IRREVERSIBLE) {
      return new Prepared.Stopped(
          new Outcome.Failed(
              "this would unlock or open the house, which has to be asked for by itself: \"unlock the front door\""));
    }
    var lines =
        Changes.words(home, changes).stream()
            .map(words -> new Card.Line("Changes", words))
            .toList();
    return new Prepared.Ready(
        Changes.toValue(changes), new Card(opens ? "Open the house" : "Change devices", lines, ""));
  }

  @Override
  public Outcome call(Invocation invocation, Value change) {
    List<HomeChange> wanted = Changes.fromValue(change);
    Home home = file.get().read();
    if (!wanted.isEmpty() && !Changes.isSo(home, wanted, false)) {
      return new Outcome.Failed(
          "somebody changed these devices in the meantime; nothing was changed. Ask again");
    }
    file.get().set(settingsOf(wanted));
    return happened(invocation, change);
  }

  private static List<Setting> settingsOf(List<HomeChange> changes) {
    return changes.stream()
        .flatMap(
            change ->
                change.after().entrySet().stream()
                    .map(state -> new Setting(change.device(), state.getKey(), state.getValue())))
        .toList();
  }

  private Outcome.Done happened(Invocation invocation, Value change) {
    Home home = file.get().read();
    List<HomeChange> changes = Changes.fromValue(change);
    List<Device> devices =
        changes.stream()
            .map(HomeChange::device)
            .map(home::device)
            .flatMap(Optional::stream)
            .toList();
    String says =
        changes.isEmpty()
            ? "That is so already; nothing was changed."
            : "Done: " + String.join("; ", Changes.words(home, changes)) + ".";
    boolean takenBack = spec.effect() == Effect.REVERSIBLE && !changes.isEmpty();
    var result =
        new Labelled<Value>(
            new Value.Fields(Map.of("changed", Value.of(changes.size()))),
            HomeTools.label(devices));
    return new Outcome.Done(result, says, takenBack ? Optional.of(change) : Optional.empty());
  }

  @Override
  public Lookup lookup(Invocation invocation, Value change) {
    Home home = file.get().read();
    List<HomeChange> changes = Changes.fromValue(change);
    if (Changes.isSo(home, changes, true)) {
      return new Lookup.Happened(happened(invocation, change));
    }
    return Changes.isSo(home, changes, false)
        ? new Lookup.DidNot()
        : new Lookup.CannotTell("the devices are neither as before nor as wished");
  }

  @Override
  public Undone undo(Value inverse) {
    List<HomeChange> changes = Changes.fromValue(inverse);
    return switch (file.get().undo(changes)) {
      case UndoOutcome.Undone(var back) ->
          new Undone.Restored(
              "Put back: " + String.join("; ", Changes.words(file.get().read(), back)) + ".");
      case UndoOutcome.Refused(var reasons) ->
          new Undone.Refused(String.join("; ", reasons.stream().map(ChangeTool::words).toList()));
    };
  }

  private static String words(UndoOutcome.Reason reason) {
    return switch (reason) {
      case UndoOutcome.Reason.ChangedMeanwhile(var device, var property, _, var found) ->
          device + " was set to " + StateWords.of(property, found) + " by somebody meanwhile";
      case UndoOutcome.Reason.OpensHouse(var device) ->
          "putting " + device + " back would open the house; ask for that by itself";
      case UndoOutcome.Reason.Gone(var device, _) -> device + " is not there any more";
    };
  }
}
