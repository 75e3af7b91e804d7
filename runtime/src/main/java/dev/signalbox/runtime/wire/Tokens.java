package dev.signalbox.runtime.wire;

import java.nio.charset.StandardCharsets;

/**
 * Estimates tokens where nobody has counted them. Byte-pair vocabularies take 3 to 5 bytes of prose
 * a token; three is on the safe side for budgets and context windows.
 */
final class Tokens {
  private static final int BYTES_A_TOKEN = 3;

  private Tokens() {}

  static long estimate(String text) {
    return estimate(text.getBytes(StandardCharsets.UTF_8).length);
  }

  static long estimate(long bytes) {
    return Math.ceilDiv(bytes, BYTES_A_TOKEN);
  }
}
