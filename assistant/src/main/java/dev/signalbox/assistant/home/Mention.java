package dev.signalbox.assistant.home;

import dev.signalbox.assistant.home.Vocabulary.Meaning;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** One part of "the floor lamp and all lights in the kitchen": what it says, word by word. */
record Mention(
    Set<String> names,
    List<KindWord> sorts,
    Set<String> areas,
    boolean placed,
    boolean all,
    List<String> unknown) {

  static Mention read(List<String> words, Vocabulary vocabulary) {
    Set<String> names = new HashSet<>();
    List<KindWord> sorts = new ArrayList<>();
    Set<String> areas = new HashSet<>();
    List<String> unknown = new ArrayList<>();
    boolean placed = false;
    boolean all = false;
    for (int at = 0; at < words.size(); ) {
      Optional<Map.Entry<Integer, Meaning>> found = vocabulary.at(words, at);
      switch (found.map(Map.Entry::getValue).orElse(null)) {
        case null -> unknown.add(words.get(at));
        case Meaning.Named(String name) -> names.add(name);
        case Meaning.In(Set<String> in) -> {
          areas.addAll(in);
          placed = true;
        }
        case Meaning.Sort(KindWord sort) -> sorts.add(sort);
        case Meaning.SortIn(KindWord sort, Set<String> in) -> {
          sorts.add(sort);
          areas.addAll(in);
          placed = true;
        }
        case Meaning.All() -> all = true;
        case Meaning.Filler() -> {
          // Says nothing about devices.
        }
      }
      at += found.map(Map.Entry::getKey).orElse(1);
    }
    return new Mention(names, sorts, areas, placed, all, unknown);
  }

  /** Whether it says by itself what sort of thing is meant. */
  boolean saysWhat() {
    return !names.isEmpty() || !sorts.isEmpty();
  }

  boolean saysAnything() {
    return saysWhat() || placed || all;
  }

  /** "Kitchen and hall lights": the part without a sort takes that of its neighbour. */
  Mention whatOf(Mention other) {
    return new Mention(names, other.sorts, areas, placed, all || other.all, unknown);
  }

  /** "The lights and the blinds in the bedroom": the part without a place takes the later one. */
  Mention whereOf(Mention other) {
    return new Mention(names, sorts, other.areas, other.placed, all, unknown);
  }

  /** Whether one device is asked for, so that several are too many. */
  boolean one() {
    return !all
        && (!names.isEmpty() || (!sorts.isEmpty() && sorts.stream().allMatch(KindWord::one)));
  }

  /** Which devices it can mean. */
  Predicate<Device> fits() {
    Predicate<Device> here = device -> !placed || areas.contains(device.area());
    if (!names.isEmpty()) {
      return here.and(
          device -> device.names().stream().map(Vocabulary::phrase).anyMatch(names::contains));
    }
    Predicate<Device> usual = device -> !device.essential();
    if (!sorts.isEmpty()) {
      return here.and(one() ? device -> true : usual)
          .and(device -> sorts.stream().anyMatch(sort -> sort.fits().test(device)));
    }
    return here.and(usual)
        .and(Device::controllable)
        .and(device -> unknown.isEmpty() && saysAnything());
  }
}
