package dev.signalbox.runtime.understand.time;

/**
 * A run of letters, a run of digits, or a single other character.
 *
 * @param start index of the first character in the text
 * @param end one past the last
 * @param lower the token in lower case
 * @param glued nothing stands between this token and the one before it
 */
record Token(int start, int end, String lower, boolean glued) {
  boolean isNumber() {
    char first = lower.isEmpty() ? ' ' : lower.charAt(0);
    return first >= '0' && first <= '9';
  }
}
