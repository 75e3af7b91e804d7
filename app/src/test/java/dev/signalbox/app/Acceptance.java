package dev.signalbox.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * One block of {@code acceptance.txt}: what is said, one sentence after the other in the same
 * household, and what must and must not be so after the last.
 */
record Acceptance(int line, List<String> said, String typed, List<Check> checks) {

  /**
   * A thing that must be so: {@code answer}, {@code not answer}, {@code effect}, … and its value.
   */
  record Check(int line, String what, String value) {}

  @Override
  public String toString() {
    return String.join(" / ", said) + " (line " + line + ")";
  }

  static List<Acceptance> all() {
    try (InputStream in =
        Objects.requireNonNull(Acceptance.class.getResourceAsStream("/acceptance.txt"))) {
      return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Acceptance> parse(String text) {
    var all = new ArrayList<Acceptance>();
    var said = new ArrayList<String>();
    var checks = new ArrayList<Check>();
    String typed = "";
    int number = 0;
    int start = 0;
    for (String line : (text + "\n\n").lines().toList()) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        if (!said.isEmpty()) {
          all.add(new Acceptance(start, List.copyOf(said), typed, List.copyOf(checks)));
        }
        said.clear();
        checks.clear();
        typed = "";
      } else {
        int colon = line.indexOf(':');
        String key = line.substring(0, colon).strip();
        String value = line.substring(colon + 1).strip();
        switch (key) {
          case "say" -> {
            start = said.isEmpty() ? number : start;
            said.add(value);
          }
          case "type" -> typed += value + "\n";
          default -> checks.add(new Check(number, key, value));
        }
      }
    }
    return all;
  }
}
