package dev.signalbox.core.assess;

import dev.signalbox.core.label.Label;
import java.util.List;
import java.util.Set;

/**
 * What was understood of a request.
 *
 * @param language BCP 47 tag, {@code und} if it could not be told
 * @param guesses the intents in the order of the request, each with its confidence
 * @param sure whether every part was understood well enough to act on
 * @param difficulty 0 (any endpoint gets it right) to 1 (none does)
 * @param needs what it takes
 * @param contextTokens an estimate of the tokens that a model would be given
 * @param label the label of the person's words, raised by what they touch
 */
public record Assessment(
    String language,
    List<Guess> guesses,
    boolean sure,
    double difficulty,
    Set<Need> needs,
    int contextTokens,
    Label label) {

  public Assessment {
    guesses = List.copyOf(guesses);
    needs = Set.copyOf(needs);
    if (!(difficulty >= 0 && difficulty <= 1)) {
      throw new IllegalArgumentException("Difficulty is between 0 and 1, not " + difficulty);
    }
  }
}
