package dev.signalbox.runtime.config;

import dev.signalbox.runtime.wire.ApiKey;
import java.util.Map;
import java.util.Optional;

/** Finds an endpoint's key in the environment. What is written is never repeated in a message. */
final class KeyReader {
  private static final String PREFIX = "env:";

  private final Section section;
  private final Map<String, String> environment;

  KeyReader(Section section, Map<String, String> environment) {
    this.section = section;
    this.environment = environment;
  }

  /** A key, or why there is none although there should be. */
  record Found(Optional<ApiKey> key, Optional<String> broken) {}

  Found read() {
    Optional<String> written = section.text("key");
    if (written.isEmpty()) {
      return new Found(Optional.empty(), Optional.empty());
    }
    if (!written.get().matches("env:[A-Za-z_][A-Za-z0-9_]*")) {
      section.error(
          "key",
          "it does not name an environment variable",
          "Keep the key out of this file: write key: env:NAME and set NAME where you start this");
      return new Found(Optional.empty(), Optional.empty());
    }
    return look(written.get().substring(PREFIX.length()));
  }

  private Found look(String variable) {
    String secret = environment.getOrDefault(variable, "").strip();
    if (secret.isEmpty()) {
      return broken(variable, "is not set in the environment", "Set it, or take key out");
    }
    if (!secret.chars().allMatch(c -> c > ' ' && c < 0x7f)) {
      return broken(
          variable, "holds what cannot be in a key", "Set it to the key and nothing else");
    }
    return new Found(Optional.of(new ApiKey(variable, secret)), Optional.empty());
  }

  private Found broken(String variable, String what, String mend) {
    section.warning("key", variable + " " + what, mend);
    return new Found(Optional.empty(), Optional.of(variable + " " + what));
  }
}
