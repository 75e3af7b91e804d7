package dev.signalbox.runtime.understand.time;

/**
 * A category found over some tokens.
 *
 * @param end one past the last token
 * @param meaning what it means
 * @param from first token that belongs to it (tokens before are context)
 * @param to one past the last token that belongs to it
 * @param linked it was put together with a word such as "to"
 */
record Edge(String category, int end, Meaning meaning, int from, int to, boolean linked) {
  /** Stands where an optional element of a pattern found nothing. */
  static final Edge MISSING = new Edge("", -1, Meaning.NOTHING, -1, -1, false);

  /** A single word of a pattern. */
  static Edge word(int at) {
    return new Edge("", at + 1, Meaning.NOTHING, at, at + 1, false);
  }

  boolean isMissing() {
    return end < 0;
  }
}
