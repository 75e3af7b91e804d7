package dev.signalbox.assistant.mail.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises the confirmation of a journey or a stay. */
final class Trips {

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final Set<String> WORDS =
      Set.of(
          "flight",
          "boarding",
          "itinerary",
          "checkin",
          "checkout",
          "check",
          "departure",
          "departs",
          "arrival",
          "arrives",
          "gate",
          "train",
          "seat",
          "hotel",
          "nights",
          "night",
          "ticket",
          "airport",
          "rental",
          "ferry",
          "journey",
          "flug",
          "abflug",
          "abfahrt",
          "ankunft",
          "bahn",
          "gleis",
          "zug",
          "sitzplatz",
          "wagen",
          "übernachtung",
          "übernachtungen",
          "anreise",
          "abreise",
          "fahrkarte",
          "bordkarte",
          "mietwagen",
          "reise",
          "fähre",
          "reservierung",
          "reservation");
  private static final Pattern REFERENCE =
      Pattern.compile(
          "(booking (reference|code|number)|reservation (code|number)|confirmation (number|code)"
              + "|record locator|pnr|buchungs(nummer|code)|reservierungs(nummer|code)"
              + "|auftragsnummer)\\s*(is|lautet|ist)?\\s*[:#]?\\s*(?<code>[A-Z0-9]{5,14})\\b",
          FLAGS);
  private static final Pattern CONNECTION =
      Pattern.compile("\\b(ICE|IC|EC|RE|RB|TGV|RJX?|NJ|EUROSTAR|[A-Z]{2}|[A-Z]\\d)\\s?\\d{2,4}\\b");
  private static final int ENOUGH = 3;

  private Trips() {}

  static Optional<Trip> in(String subject, String text) {
    String whole = subject + "\n" + text;
    Set<String> words = new HashSet<>(Words.of(whole));
    words.retainAll(WORDS);
    if (words.isEmpty()) {
      return Optional.empty();
    }
    Matcher reference = REFERENCE.matcher(whole);
    Optional<String> code =
        reference.find() && reference.group("code").chars().anyMatch(c -> c < 'a')
            ? Optional.of(reference.group("code"))
            : Optional.empty();
    if (words.size() < ENOUGH && code.isEmpty()) {
      return Optional.empty();
    }
    List<String> connections = new ArrayList<>();
    CONNECTION
        .matcher(whole)
        .results()
        .map(one -> one.group())
        .distinct()
        .forEach(connections::add);
    boolean confirms = code.isPresent() || !connections.isEmpty();
    return confirms ? Optional.of(new Trip(code, connections)) : Optional.empty();
  }
}
