package dev.signalbox.app;

import dev.signalbox.core.journal.JournalEvent;
import dev.signalbox.core.plan.StepId;
import dev.signalbox.core.tool.Effect;
import dev.signalbox.core.tool.Outcome;
import dev.signalbox.runtime.run.Person;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The person at the shell. */
final class ShellPerson implements Person {
  private static final Set<String> YES = Set.of("y", "yes", "j", "ja");

  private final PrintWriter screen;
  private final Keyboard keyboard;
  private final Function<StepId, Optional<Effect>> effects;
  private final boolean yesToReversible;

  /**
   * A person.
   *
   * @param effects what a step does to the world; nothing for a release
   * @param yesToReversible whether {@code --yes} was given; it never stands for irreversible
   *     effects or releases
   */
  ShellPerson(
      PrintWriter screen,
      Keyboard keyboard,
      Function<StepId, Optional<Effect>> effects,
      boolean yesToReversible) {
    this.screen = screen;
    this.keyboard = keyboard;
    this.effects = effects;
    this.yesToReversible = yesToReversible;
  }

  @Override
  public Map<StepId, Boolean> approve(List<JournalEvent.ApprovalAsked> asked) {
    var said = new HashMap<StepId, Boolean>();
    var open =
        asked.stream()
            .filter(
                question -> {
                  boolean covered =
                      yesToReversible
                          && effects.apply(question.step()).equals(Optional.of(Effect.REVERSIBLE));
                  if (covered) {
                    said.put(question.step(), true);
                  }
                  return !covered;
                })
            .toList();
    if (!open.isEmpty()) {
      screen.print(CardText.of(open));
      screen.print(open.size() > 1 ? "Do all of this? [y/N] " : "Do this? [y/N] ");
      screen.flush();
      line().ifPresent(typed -> open.forEach(question -> said.put(question.step(), isYes(typed))));
      screen.println();
    }
    return said;
  }

  @Override
  public Optional<Answer> choose(JournalEvent.QuestionAsked asked) {
    screen.println();
    screen.println(asked.question());
    List<Outcome.Choice> choices = asked.choices();
    for (int i = 0; i < choices.size(); i++) {
      screen.println("  " + (i + 1) + ") " + choices.get(i).words());
    }
    screen.print(choices.isEmpty() ? "> " : "Which? [1-" + choices.size() + ", or none] ");
    screen.flush();
    Optional<Answer> answer = line().map(typed -> answer(typed.strip(), choices));
    screen.println();
    return answer;
  }

  private static Answer answer(String typed, List<Outcome.Choice> choices) {
    if (choices.isEmpty()) {
      return typed.isEmpty() ? new Answer.None() : new Answer.Words(typed);
    }
    if (typed.matches("\\d{1,3}")
        && Integer.parseInt(typed) >= 1
        && Integer.parseInt(typed) <= choices.size()) {
      return new Answer.Pick(Integer.parseInt(typed) - 1);
    }
    if (choices.size() == 1 && isYes(typed)) {
      return new Answer.Pick(0);
    }
    String lower = typed.toLowerCase(Locale.ROOT);
    for (int i = 0; i < choices.size(); i++) {
      if (!lower.isEmpty() && choices.get(i).words().toLowerCase(Locale.ROOT).contains(lower)) {
        return new Answer.Pick(i);
      }
    }
    return new Answer.None();
  }

  private Optional<String> line() {
    try {
      return keyboard.line();
    } catch (IOException broken) {
      throw new UncheckedIOException("The terminal cannot be read: " + broken.getMessage(), broken);
    }
  }

  private static boolean isYes(String typed) {
    return YES.contains(typed.strip().toLowerCase(Locale.ROOT));
  }

  @Override
  public String name() {
    return System.getProperty("user.name", "person");
  }
}
