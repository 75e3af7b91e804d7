package dev.signalbox.assistant.home;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words of one home, and what each of them says about the devices that are meant. */
final class Vocabulary {

  /** What a word, or a few together, say. */
  sealed interface Meaning {
    /** A device by name; several can have the same one. */
    record Named(String words) implements Meaning {}

    /** Devices in these areas. */
    record In(Set<String> areas) implements Meaning {}

    /** Devices of a sort. */
    record Sort(KindWord word) implements Meaning {}

    /** A sort in a place, in one German word: Küchenlampe. */
    record SortIn(KindWord word, Set<String> areas) implements Meaning {}

    /** All of them: everything, alle. */
    record All() implements Meaning {}

    /** Says nothing. */
    record Filler() implements Meaning {}
  }

  private static final Set<String> ALL =
      Set.of(
          ("all every each everything everywhere both whole entire house home device devices"
                  + " appliances alle alles aller allen jede jeder jedes jeden ueberall saemtliche"
                  + " ganze ganzen haus hause zuhause geraet geraete beide beiden")
              .split(" ", -1));

  private final Map<String, Meaning> phrases = new HashMap<>();
  private final Map<String, Set<String>> places = new HashMap<>();
  private int longest = 1;

  Vocabulary(Home home) {
    for (Floor floor : home.floors()) {
      Set<String> areas = new LinkedHashSet<>();
      home.areas().stream()
          .filter(area -> area.floor().equals(floor.id()))
          .forEach(area -> areas.add(area.id()));
      floor.names().forEach(name -> place(name, areas));
    }
    home.areas().forEach(area -> area.names().forEach(name -> place(name, Set.of(area.id()))));
    home.devices()
        .forEach(
            device -> device.names().forEach(name -> add(name, new Meaning.Named(phrase(name)))));
  }

  static String phrase(String name) {
    return String.join(" ", Spelling.words(name));
  }

  /** How many words from this place on belong together, and what they say; the longest wins. */
  Optional<Map.Entry<Integer, Meaning>> at(List<String> words, int from) {
    for (int length = Math.min(longest, words.size() - from); length > 0; length--) {
      Meaning meaning = phrases.get(String.join(" ", words.subList(from, from + length)));
      if (meaning != null) {
        return Optional.of(Map.entry(length, meaning));
      }
    }
    return single(words.get(from)).map(meaning -> Map.entry(1, meaning));
  }

  private Optional<Meaning> single(String word) {
    if (ALL.contains(word)) {
      return Optional.of(new Meaning.All());
    }
    if (Spelling.isFiller(word)) {
      return Optional.of(new Meaning.Filler());
    }
    Optional<KindWord> sort = KindWord.of(word);
    return sort.isPresent() ? sort.map(Meaning.Sort::new) : compound(word);
  }

  private Optional<Meaning> compound(String word) {
    List<Meaning> found = new ArrayList<>();
    places.forEach(
        (place, areas) -> {
          if (word.startsWith(place)) {
            String rest = word.substring(place.length());
            KindWord.of(rest)
                .or(() -> rest.startsWith("n") ? KindWord.of(rest.substring(1)) : Optional.empty())
                .ifPresent(sort -> found.add(new Meaning.SortIn(sort, areas)));
          }
        });
    return found.stream().findFirst();
  }

  private void place(String name, Set<String> areas) {
    add(name, new Meaning.In(areas));
    places.put(phrase(name).replace(" ", ""), areas);
  }

  private void add(String name, Meaning meaning) {
    phrases.put(phrase(name), meaning);
    longest = Math.max(longest, Spelling.words(name).size());
  }
}
