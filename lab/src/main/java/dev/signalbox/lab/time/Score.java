package dev.signalbox.lab.time;

import java.util.List;

/**
 * How a file went.
 *
 * @param cases how many cases it has
 * @param found cases in which every expected place was found, whatever it was resolved to
 * @param exact cases in which every result agrees and none is too many
 * @param single cases whose results have one reading each
 * @param singleExact those of them which are exact
 */
record Score(int cases, int found, int exact, int single, int singleExact) {
  static final Score NONE = new Score(0, 0, 0, 0, 0);

  Score plus(Case one, List<Resolution> actual) {
    boolean sameValues = matches(one.expected(), actual);
    boolean places =
        one.expected().stream()
            .allMatch(
                expected ->
                    actual.stream()
                        .anyMatch(
                            other ->
                                other.start() == expected.start()
                                    && other.text().equals(expected.text())));
    boolean oneReading = one.hasOneReading();
    return new Score(
        cases + 1,
        found + (places ? 1 : 0),
        exact + (sameValues ? 1 : 0),
        single + (oneReading ? 1 : 0),
        singleExact + (oneReading && sameValues ? 1 : 0));
  }

  static boolean matches(List<Resolution> expected, List<Resolution> actual) {
    if (expected.size() != actual.size()) {
      return false;
    }
    for (int i = 0; i < expected.size(); i++) {
      if (!matches(expected.get(i), actual.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** Something that cannot be resolved has no type of its own. */
  private static boolean matches(Resolution expected, Resolution actual) {
    return expected.start() == actual.start()
        && expected.text().equals(actual.text())
        && (actual.type().isEmpty() || expected.type().equals(actual.type()))
        && expected.values().equals(actual.values());
  }
}
