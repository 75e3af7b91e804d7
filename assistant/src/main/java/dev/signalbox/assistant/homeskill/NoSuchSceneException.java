package dev.signalbox.assistant.homeskill;

import java.util.List;

/** The words name no scene of the home. */
final class NoSuchSceneException extends RuntimeException {
  private static final long serialVersionUID = 1;

  NoSuchSceneException(String words, List<String> scenes) {
    super("There is no scene \"" + words + "\"; there is: " + String.join(", ", scenes));
  }
}
