package dev.signalbox.assistant.skills;

import dev.signalbox.core.fleet.EndpointId;
import dev.signalbox.core.label.Label;
import dev.signalbox.core.label.Labelled;
import dev.signalbox.core.plan.Argument;
import dev.signalbox.core.plan.Mention;
import dev.signalbox.core.plan.Plan;
import dev.signalbox.core.plan.Step;
import dev.signalbox.core.plan.StepId;
import dev.signalbox.core.tool.Type;
import dev.signalbox.core.tool.Value;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A plan while it is being made, and what has been spoken of so far. */
public final class Drafting {
  private Label label;
  private final List<Step> steps = new ArrayList<>();
  private final List<Referent> referents;
  private final int earlier;

  /**
   * An empty draft.
   *
   * @param label the label of the person's words
   * @param earlier what was spoken of in earlier turns, the latest last
   */
  public Drafting(Label label, List<Referent> earlier) {
    this.label = label;
    this.referents = new ArrayList<>(earlier);
    this.earlier = earlier.size();
  }

  /** Goes on with words of another label: what is said from here on has this one. */
  public void hear(Label words) {
    this.label = words;
  }

  /** The label of the words that are being heard. */
  public Label label() {
    return label;
  }

  /** A text that the person said or that was resolved from what they said. */
  public Argument said(String text) {
    return Argument.said(Value.of(text), label);
  }

  /** A value resolved from what the person said. */
  public Argument said(Value value) {
    return Argument.said(value, label);
  }

  /** Texts and handles put together to one text; a {@code String} part counts as said. */
  public Argument joined(Object... parts) {
    var arguments = new ArrayList<Argument>();
    for (Object part : parts) {
      arguments.add(part instanceof Argument argument ? argument : said(part.toString()));
    }
    return new Argument.Joined(arguments);
  }

  /**
   * Adds the call of a tool; {@code after} are steps that must have been done before although
   * nothing of them is used.
   */
  public StepId call(String title, String tool, Map<String, Argument> inputs, StepId... after) {
    return add(new Step.ToolCall(next(), title, tool, inputs, Set.of(after)));
  }

  /** Adds a call of a model with text in and text out. */
  public StepId model(
      String title,
      String intent,
      String instruction,
      Map<String, Argument> inputs,
      double difficulty,
      Optional<EndpointId> named) {
    return add(
        new Step.ModelCall(
            next(),
            title,
            intent,
            new Labelled<>(instruction, label),
            inputs,
            Type.text(),
            difficulty,
            named,
            Set.of()));
  }

  /**
   * Adds a question to the person; the answer is the step's result, a text. No choices: any text.
   */
  public StepId ask(String question, List<String> choices) {
    return add(new Step.Question(next(), "ask you", question, choices, Map.of(), Set.of()));
  }

  /** Says something to the person that is known without doing anything. */
  public StepId say(String text) {
    return call("answer", "talk.say", Map.of("text", said(text)));
  }

  /** Lets steps wait for another one although they use nothing of it. */
  public void holdBack(Collection<StepId> waiting, StepId until) {
    steps.replaceAll(step -> waiting.contains(step.id()) ? step.later(until) : step);
  }

  /** Remembers what was spoken of, for pronouns in later clauses and turns. */
  public void mention(Referent referent) {
    referents.add(referent);
  }

  /** What was spoken of last of that kind. */
  public Optional<Referent> latest(Referent.Kind kind) {
    return referents.reversed().stream().filter(referent -> referent.kind() == kind).findFirst();
  }

  /** What was spoken of last, of any of these kinds. */
  public Optional<Referent> latest(Set<Referent.Kind> kinds) {
    return referents.reversed().stream()
        .filter(referent -> kinds.contains(referent.kind()))
        .findFirst();
  }

  /** Everything that was spoken of, the latest last. */
  public List<Referent> referents() {
    return List.copyOf(referents);
  }

  /** Whether nothing was added. */
  public boolean isEmpty() {
    return steps.isEmpty();
  }

  /** The steps added so far, in order. */
  public List<Step> steps() {
    return List.copyOf(steps);
  }

  /** The plan for a goal. */
  public Plan plan(String goal) {
    var mentions =
        referents.subList(earlier, referents.size()).stream()
            .map(referent -> new Mention(referent.kind().word(), referent.id(), referent.words()))
            .toList();
    return new Plan(goal, steps, mentions);
  }

  private StepId next() {
    return new StepId("s" + (steps.size() + 1));
  }

  private StepId add(Step step) {
    steps.add(step);
    return step.id();
  }
}
