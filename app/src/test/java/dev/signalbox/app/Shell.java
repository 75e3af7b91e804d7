package dev.signalbox.app;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A person at a shell: the door through which the command is used. */
final class Shell {
  static final String NOW = "2026-03-02T08:00+01:00";

  private final Path home;
  private final List<String> more;

  Shell(Path home, String... more) {
    this.home = home;
    this.more = List.of(more);
  }

  /** What a command said. */
  record Said(int code, String out, String err) {
    JsonNode json() {
      return JsonMapper.shared().readTree(out);
    }
  }

  Said run(String typed, String... arguments) {
    var out = new StringWriter();
    var err = new StringWriter();
    var all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of("--home", home.toString(), "--now", NOW));
    all.addAll(more);
    int code =
        Main.run(
            all.toArray(String[]::new),
            new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)),
            new PrintWriter(out),
            new PrintWriter(err));
    return new Said(code, out.toString(), err.toString());
  }

  Said ask(String words) {
    return run("", "ask", "--json", words);
  }
}
