package dev.signalbox.assistant.mail;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Reads a file line by line, knowing where each begins; of long lines it can keep the start only.
 */
final class MboxLines {

  private static final int PREVIEW = 160;
  private static final int LONGEST_HEADER_LINE = 256 * 1024;
  private final InputStream in;
  private final byte[] buffer = new byte[1 << 16];
  private int filled;
  private int at;
  private byte[] kept = new byte[1024];
  private int keptLength;
  private long start;
  private long next;
  private long number;

  MboxLines(InputStream in) {
    this.in = in;
  }

  /**
   * Goes to the next line.
   *
   * @param whole whether all of it is wanted, not only the start
   * @return false at the end of the file
   */
  boolean advance(boolean whole) throws IOException {
    start = next;
    keptLength = 0;
    int limit = whole ? LONGEST_HEADER_LINE : PREVIEW;
    while (at < filled || fill()) {
      int end = at;
      while (end < filled && buffer[end] != '\n') {
        end++;
      }
      boolean complete = end < filled;
      int length = end - at + (complete ? 1 : 0);
      keep(length, limit);
      at += length;
      next += length;
      if (complete) {
        break;
      }
    }
    number++;
    return next > start;
  }

  /** Where the line begins, in bytes from the start of the file. */
  long start() {
    return start;
  }

  /** Where the following line begins. */
  long next() {
    return next;
  }

  /** The number of the line, from 1. */
  long number() {
    return number;
  }

  /** What was kept of the line, with its line end if that was reached. */
  byte[] bytes() {
    return Arrays.copyOf(kept, keptLength);
  }

  boolean isBlank() {
    return (keptLength == 1 && kept[0] == '\n')
        || (keptLength == 2 && kept[0] == '\r' && kept[1] == '\n');
  }

  boolean isSeparatorLike() {
    return keptLength >= 5
        && kept[0] == 'F'
        && kept[1] == 'r'
        && kept[2] == 'o'
        && kept[3] == 'm'
        && kept[4] == ' ';
  }

  /** Whether the line has the form {@code Name: …}. */
  boolean isHeaderLike() {
    for (int at = 0; at < keptLength; at++) {
      if (kept[at] == ':') {
        return at > 0;
      }
      if (kept[at] <= ' ') {
        return false;
      }
    }
    return false;
  }

  private void keep(int length, int limit) {
    int more = Math.min(length, limit - keptLength);
    if (more > 0) {
      if (keptLength + more > kept.length) {
        kept = Arrays.copyOf(kept, Math.max(keptLength + more, kept.length * 2));
      }
      System.arraycopy(buffer, at, kept, keptLength, more);
      keptLength += more;
    }
  }

  private boolean fill() throws IOException {
    at = 0;
    filled = Math.max(0, in.read(buffer));
    return filled > 0;
  }
}
