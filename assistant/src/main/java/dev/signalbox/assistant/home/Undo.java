package dev.signalbox.assistant.home;

import dev.signalbox.assistant.home.UndoOutcome.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Works out, without touching anything, how changes are taken back: the last one first. */
final class Undo {

  private final List<HomeChange> needed = new ArrayList<>();
  private final List<Reason> reasons = new ArrayList<>();
  private Home home;

  private Undo(Home home) {
    this.home = home;
  }

  static UndoOutcome of(Home home, List<HomeChange> changes) {
    Undo undo = new Undo(home);
    changes.reversed().forEach(undo::take);
    return undo.reasons.isEmpty()
        ? new UndoOutcome.Undone(List.copyOf(undo.needed))
        : new UndoOutcome.Refused(List.copyOf(undo.reasons));
  }

  private void take(HomeChange change) {
    Optional<Device> device = home.device(change.device());
    Map<Property, Value> back = new TreeMap<>();
    change
        .before()
        .forEach(
            (property, before) -> {
              Optional<Value> found = device.flatMap(known -> known.value(property));
              Value left = change.after().getOrDefault(property, before);
              if (found.isEmpty()) {
                reasons.add(new Reason.Gone(change.device(), property));
              } else if (found.get().equals(left)) {
                back.put(property, before);
              } else if (!found.get().equals(before)) {
                reasons.add(
                    new Reason.ChangedMeanwhile(change.device(), property, left, found.get()));
              }
            });
    device.ifPresent(known -> restore(known, back));
  }

  private void restore(Device device, Map<Property, Value> back) {
    List<HomeChange> step = new ArrayList<>();
    Transition.addChange(device, back, step);
    if (step.stream().anyMatch(HomeChange::opensHouse)) {
      reasons.add(new Reason.OpensHouse(device.id()));
    }
    needed.addAll(step);
    home = home.with(step);
  }
}
