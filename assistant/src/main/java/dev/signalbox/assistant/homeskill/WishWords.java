package dev.signalbox.assistant.homeskill;

import dev.signalbox.runtime.understand.Intent;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads from a clause what devices shall become.
 *
 * @param kind as in {@link Wish#parse}
 * @param value the value, or an empty text
 * @param devices the words that are left for the devices
 */
record WishWords(String kind, String value, String devices) {
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?:\\b(?:to|auf|at|bei|by|um)\\s+)?(-?\\d{1,3}(?:[.,]\\d)?)\\s*(%|percent|per cent|prozent|degrees?(?: celsius)?|grad|°\\s?c?|°)?(?=\\W|$)",
          Pattern.CASE_INSENSITIVE);
  private static final Map<String, String> COLOURS =
      Map.ofEntries(
          Map.entry("red", "red"),
          Map.entry("rot", "red"),
          Map.entry("blue", "blue"),
          Map.entry("blau", "blue"),
          Map.entry("green", "green"),
          Map.entry("grün", "green"),
          Map.entry("yellow", "yellow"),
          Map.entry("gelb", "yellow"),
          Map.entry("orange", "orange"),
          Map.entry("purple", "purple"),
          Map.entry("lila", "purple"),
          Map.entry("pink", "pink"),
          Map.entry("rosa", "pink"),
          Map.entry("warm white", "warm white"),
          Map.entry("warmweiß", "warm white"),
          Map.entry("cool white", "cool white"),
          Map.entry("kaltweiß", "cool white"),
          Map.entry("daylight", "daylight"));
  private static final List<String> HEAT =
      List.of(
          "degree",
          "grad",
          "°",
          "temperature",
          "temperatur",
          "thermostat",
          "heat",
          "heiz",
          "warmer",
          "wärmer",
          "colder",
          "cooler",
          "kälter",
          "kühler",
          "radiator");
  private static final List<String> COVER =
      List.of(
          "blind",
          "shutter",
          "curtain",
          "cover",
          "awning",
          "rollo",
          "jalousie",
          "vorhang",
          "rollladen",
          "markise");
  private static final List<String> SOUND =
      List.of("volume", "louder", "quieter", "lauter", "leiser", "lautstärke");

  static Optional<WishWords> of(Intent intent, String clause) {
    return switch (intent) {
      case HOME_ON -> Optional.of(new WishWords("on", "", clause));
      case HOME_OFF -> Optional.of(new WishWords("off", "", clause));
      case HOME_OPEN -> Optional.of(new WishWords("open", "", clause));
      case HOME_CLOSE -> Optional.of(new WishWords("close", "", clause));
      case HOME_LOCK -> Optional.of(new WishWords("lock", "", clause));
      case HOME_UNLOCK -> Optional.of(new WishWords("unlock", "", clause));
      case HOME_SET -> set(clause);
      default -> Optional.empty();
    };
  }

  private static Optional<WishWords> set(String clause) {
    String lower = clause.toLowerCase(Locale.ROOT);
    Matcher number = NUMBER.matcher(clause);
    if (number.find()) {
      String rest = clause.substring(0, number.start()) + " " + clause.substring(number.end());
      String unit = Optional.ofNullable(number.group(2)).orElse("").toLowerCase(Locale.ROOT);
      return Optional.of(
          new WishWords(property(lower, unit), number.group(1).replace(',', '.'), rest));
    }
    for (var colour : COLOURS.entrySet()) {
      int at = lower.indexOf(colour.getKey());
      if (at >= 0) {
        return Optional.of(
            new WishWords(
                "colour",
                colour.getValue(),
                clause.substring(0, at) + clause.substring(at + colour.getKey().length())));
      }
    }
    return relative(lower).map(change -> new WishWords(change.getKey(), change.getValue(), clause));
  }

  private static String property(String lower, String unit) {
    if (unit.startsWith("deg") || unit.startsWith("grad") || unit.startsWith("°")) {
      return "target";
    }
    if (any(lower, COVER)) {
      return "position";
    }
    if (any(lower, SOUND)) {
      return "volume";
    }
    return unit.isEmpty() && any(lower, HEAT) ? "target" : "brightness";
  }

  private static Optional<Map.Entry<String, String>> relative(String lower) {
    if (any(lower, List.of("warmer", "wärmer", "hotter"))) {
      return Optional.of(Map.entry("+target", "1"));
    }
    if (any(lower, List.of("colder", "cooler", "kälter", "kühler"))) {
      return Optional.of(Map.entry("+target", "-1"));
    }
    if (any(lower, List.of("louder", "lauter"))) {
      return Optional.of(Map.entry("+volume", "10"));
    }
    if (any(lower, List.of("quieter", "leiser"))) {
      return Optional.of(Map.entry("+volume", "-10"));
    }
    if (any(lower, List.of("brighter", "heller"))) {
      return Optional.of(Map.entry("+brightness", "25"));
    }
    if (any(lower, List.of("dim", "darker", "dunkler"))) {
      return Optional.of(Map.entry("+brightness", "-25"));
    }
    return any(lower, List.of("half", "halb"))
        ? Optional.of(Map.entry(any(lower, COVER) ? "position" : "brightness", "50"))
        : Optional.empty();
  }

  private static boolean any(String lower, List<String> words) {
    return words.stream().anyMatch(lower::contains);
  }
}
