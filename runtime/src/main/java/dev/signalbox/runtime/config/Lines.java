package dev.signalbox.runtime.config;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The lines of a file that may not be text. */
final class Lines {

  private Lines() {}

  static List<byte[]> split(byte[] bytes) {
    var lines = new ArrayList<byte[]>();
    int start = 0;
    for (int i = 0; i <= bytes.length; i++) {
      if (i == bytes.length || bytes[i] == '\n') {
        lines.add(Arrays.copyOfRange(bytes, start, i));
        start = i + 1;
      }
    }
    return lines;
  }
}
