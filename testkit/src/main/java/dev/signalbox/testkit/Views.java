package dev.signalbox.testkit;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A request read in every way in which somebody may have hidden a text in it. */
final class Views {
  private static final int ENCODINGS_DEEP = 2;
  private static final int SHORTEST = 4;

  private final Map<String, String> byName = new LinkedHashMap<>();

  private Views() {}

  static Views of(Received request) {
    var views = new Views();
    String all = request.path() + "\n" + request.headers() + "\n" + request.body();
    views.add("as it is", all, 0);
    Json.read(request.body())
        .ifPresent(json -> views.add("JSON", String.join("\n", Json.texts(json)), 0));
    return views;
  }

  private void add(String name, String text, int depth) {
    byName.put(name, fold(text));
    if (depth < ENCODINGS_DEEP) {
      Encodings.decoded(text)
          .forEach((encoding, plain) -> add(name + ", " + encoding, plain, depth + 1));
    }
  }

  /** How a text is hidden here, if it is. */
  Optional<String> find(String marker) {
    String wanted = fold(marker);
    if (wanted.length() < SHORTEST) {
      throw new IllegalArgumentException(
          "'" + marker + "' is too short to prove anything; take a longer marker");
    }
    return byName.entrySet().stream()
        .filter(view -> view.getValue().contains(wanted))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** Letters and digits in lower case, without accents and what stands between. */
  private static String fold(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKD)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]+", "");
  }
}
