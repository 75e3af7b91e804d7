package dev.signalbox.assistant.home;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Words made comparable: lower case, "ü" as "ue", no accents, no apostrophes, hyphens as spaces.
 */
final class Spelling {

  private static final Set<String> FILLERS =
      Set.of(
          ("a an the this that my our your please now of in on at for from to and with is are it its"
                  + " der die das den dem des ein eine einen einem einer mein meine meinen meinem"
                  + " meiner unser unsere unseren unserem unserer bitte jetzt von vom im am"
                  + " auf beim bei zu zum zur ist sind scene szene mode modus programm program")
              .split(" ", -1));

  private Spelling() {}

  static List<String> words(String text) {
    String whole = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    String german =
        whole.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue").replace("ß", "ss");
    StringBuilder kept = new StringBuilder();
    Normalizer.normalize(german, Normalizer.Form.NFD)
        .codePoints()
        .forEach(point -> add(point, kept));
    return Stream.of(kept.toString().split(" ", -1)).filter(word -> !word.isEmpty()).toList();
  }

  private static void add(int point, StringBuilder kept) {
    if (Character.isLetterOrDigit(point)) {
      kept.appendCodePoint(point);
    } else if (Character.getType(point) != Character.NON_SPACING_MARK
        && point != '\''
        && point != '’') {
      kept.append(point == ',' ? " , " : " ");
    }
  }

  static List<String> withoutFillers(String text) {
    return words(text).stream().filter(word -> !isFiller(word)).toList();
  }

  static boolean isFiller(String word) {
    return FILLERS.contains(word);
  }
}
