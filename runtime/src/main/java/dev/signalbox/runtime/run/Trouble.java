package dev.signalbox.runtime.run;

import java.util.Optional;

/** What an exception says to a person. */
final class Trouble {

  private Trouble() {}

  /** Its message, or the name of its kind if it has none. */
  static String words(Throwable trouble) {
    return Optional.ofNullable(trouble.getMessage()).orElse(trouble.getClass().getSimpleName());
  }
}
