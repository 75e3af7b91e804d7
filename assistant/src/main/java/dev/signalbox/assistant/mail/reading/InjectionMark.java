package dev.signalbox.assistant.mail.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One sign that a text speaks to a program.
 *
 * @param stems one of them stands in every text that the expression finds; looked for first, since
 *     nearly all mail holds none
 * @param expression what to find in lower-case text with single spaces
 */
record InjectionMark(List<String> stems, String expression) {

  static InjectionMark of(String stems, String expression) {
    return new InjectionMark(List.of(stems.split("\\|", -1)), expression);
  }

  /** Where it stands, as start and end; empty when it does not. */
  Optional<Place> in(String lower) {
    if (stems.stream().noneMatch(lower::contains)) {
      return Optional.empty();
    }
    Matcher match = Pattern.compile(expression).matcher(lower);
    return match.find() ? Optional.of(new Place(match.start(), match.end())) : Optional.empty();
  }

  /** A passage within a text. */
  record Place(int start, int end) {}
}
