package dev.signalbox.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * What the person types. A pipe that has nothing to say counts as nobody there, so that no script
 * hangs.
 */
final class Keyboard {
  private final BufferedReader reader;
  private final boolean waits;

  /**
   * A keyboard.
   *
   * @param in what is typed or piped in
   * @param waits whether to wait for a line although nobody sits at a terminal, as in a chat fed by
   *     a pipe
   */
  Keyboard(InputStream in, boolean waits) {
    this.reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    this.waits =
        waits || in == System.in && System.console() != null && System.console().isTerminal();
  }

  /** The next line; nothing at the end, or if nobody is there to type one. */
  Optional<String> line() throws IOException {
    if (!waits && !reader.ready()) {
      return Optional.empty();
    }
    return Optional.ofNullable(reader.readLine());
  }
}
