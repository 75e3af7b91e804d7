package dev.signalbox.assistant.judge;

import dev.signalbox.assistant.skills.Reading;
import dev.signalbox.core.label.Label;
import dev.signalbox.runtime.understand.Language;
import java.util.List;

/**
 * What was heard in a request.
 *
 * @param language its language
 * @param parts one for each wish, in order
 */
record Heard(Language language, List<Part> parts) {

  /**
   * One wish.
   *
   * @param reading what it was understood as
   * @param sure whether the intent is probable enough to act on
   * @param label of its words
   */
  record Part(Reading reading, boolean sure, Label label) {}
}
