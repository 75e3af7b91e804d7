package dev.signalbox.assistant.home;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** From words to devices: parts joined by "and", less what stands after "except". */
final class Finder {

  private static final Set<String> AND = Set.of("and", "und", "plus", ",", "sowie");
  private static final Set<String> EXCEPT =
      Set.of("except", "but", "excluding", "without", "ausser", "ohne");

  private final Home home;
  private final Predicate<Device> fits;
  private final Vocabulary vocabulary;

  Finder(Home home, Predicate<Device> fits) {
    this.home = home;
    this.fits = fits;
    this.vocabulary = new Vocabulary(home);
  }

  Found find(String text) {
    List<String> words = Spelling.words(text);
    int cut = exceptAt(words);
    List<Mention> wanted = mentions(words.subList(0, cut));
    List<Mention> unwanted = mentions(words.subList(Math.min(cut + 1, words.size()), words.size()));
    List<String> unknown = new ArrayList<>();
    wanted.forEach(mention -> unknown.addAll(mention.unknown()));
    unwanted.forEach(mention -> unknown.addAll(mention.unknown()));
    Set<Device> found = new LinkedHashSet<>();
    for (Mention mention : wanted) {
      List<Device> devices = devices(mention);
      unwanted.forEach(except -> devices.removeIf(except.fits()));
      if (mention.one() && devices.size() > mention.names().size() && devices.size() > 1) {
        return new Found.Ambiguous(devices, unknown);
      }
      if (devices.isEmpty()) {
        return new Found.Nothing(unknown);
      }
      found.addAll(devices);
    }
    return found.isEmpty()
        ? new Found.Nothing(unknown)
        : new Found.Devices(List.copyOf(found), unknown);
  }

  private List<Device> devices(Mention mention) {
    return new ArrayList<>(home.devices().stream().filter(fits.and(mention.fits())).toList());
  }

  private static int exceptAt(List<String> words) {
    for (int at = 0; at < words.size(); at++) {
      if (EXCEPT.contains(words.get(at))) {
        return at;
      }
    }
    return words.size();
  }

  private List<Mention> mentions(List<String> words) {
    List<Mention> mentions = new ArrayList<>();
    List<String> part = new ArrayList<>();
    for (String word : words) {
      if (AND.contains(word)) {
        add(part, mentions);
        part = new ArrayList<>();
      } else {
        part.add(word);
      }
    }
    add(part, mentions);
    return shared(mentions);
  }

  private void add(List<String> part, List<Mention> mentions) {
    Mention mention = Mention.read(part, vocabulary);
    if (mention.saysAnything() || !mention.unknown().isEmpty()) {
      mentions.add(mention);
    }
  }

  /** What one part leaves out and its neighbour says. */
  private static List<Mention> shared(List<Mention> mentions) {
    List<Mention> whole = new ArrayList<>(mentions);
    for (int at = 1; at < whole.size(); at++) {
      if (lacksSort(whole.get(at)) && !whole.get(at - 1).sorts().isEmpty()) {
        whole.set(at, whole.get(at).whatOf(whole.get(at - 1)));
      }
    }
    for (int at = whole.size() - 2; at >= 0; at--) {
      Mention later = whole.get(at + 1);
      if (lacksSort(whole.get(at)) && !later.sorts().isEmpty()) {
        whole.set(at, whole.get(at).whatOf(later));
      }
      boolean lacksPlace = !whole.get(at).sorts().isEmpty() && !whole.get(at).placed();
      if (lacksPlace && later.placed()) {
        whole.set(at, whole.get(at).whereOf(later));
      }
    }
    return whole;
  }

  private static boolean lacksSort(Mention mention) {
    return !mention.saysWhat() && mention.placed() && mention.unknown().isEmpty();
  }
}
