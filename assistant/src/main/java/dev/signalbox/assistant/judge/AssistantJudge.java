package dev.signalbox.assistant.judge;

import dev.signalbox.assistant.skills.Drafting;
import dev.signalbox.assistant.skills.Reading;
import dev.signalbox.assistant.skills.Skill;
import dev.signalbox.core.label.Label;
import dev.signalbox.core.label.Labelled;
import dev.signalbox.core.label.Secrecy;
import dev.signalbox.core.plan.Plan;
import dev.signalbox.core.plan.Step;
import dev.signalbox.core.plan.StepId;
import dev.signalbox.core.tool.Effect;
import dev.signalbox.runtime.run.Judge;
import dev.signalbox.runtime.run.Tools;
import dev.signalbox.runtime.understand.IntentModel;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.function.Function;

/** Understands a request clause by clause and lets each skill add its steps. */
public final class AssistantJudge implements Judge {
  /** Below this a guess is worth nothing: chance among some fifty intents is 0.02. */
  private static final double HARDLY = 0.25;

  private final List<Skill> skills;
  private final Tools tools;
  private final Conversation conversation;
  private final Hearing hearing;

  /**
   * A judge.
   *
   * @param skills asked in this order; the first that takes a clause gets it
   * @param tools all tools, to tell what a plan would change
   * @param secrecy how secret words are by themselves
   */
  public AssistantJudge(
      List<Skill> skills,
      Tools tools,
      Conversation conversation,
      IntentModel intents,
      Function<String, Secrecy> secrecy) {
    this.skills = List.copyOf(skills);
    this.tools = tools;
    this.conversation = conversation;
    this.hearing = new Hearing(intents, secrecy);
  }

  @Override
  public Judged judge(String raw, ZonedDateTime now) {
    String words = Words.checked(raw);
    Heard heard = hearing.hear(words, now);
    var drafting = new Drafting(Label.BOTTOM, conversation.recall(now.toInstant()));
    for (Heard.Part part : heard.parts()) {
      drafting.hear(part.label());
      int before = drafting.steps().size();
      if (part.reading().probability() < HARDLY) {
        drafting.say(NotUnderstood.words(part.reading().text(), part.reading().language()));
        continue;
      }
      draft(part.reading(), drafting);
      if (!part.sure()) {
        askBeforeChanging(drafting, before, part.reading());
      }
    }
    if (drafting.isEmpty()) {
      drafting.say(NotUnderstood.words(words, heard.language()));
    }
    Label label = Label.joinAll(heard.parts().stream().map(Heard.Part::label).toList());
    Plan plan = drafting.plan(words);
    return new Judged(new Labelled<>(words, label), Assessing.of(heard, plan, label), plan);
  }

  private void draft(Reading reading, Drafting drafting) {
    for (Skill skill : skills) {
      if (skill.draft(reading, drafting)) {
        return;
      }
    }
    drafting.say(NotUnderstood.words(reading.text(), reading.language()));
  }

  /** Not sure: what would change something waits for a yes; what only looks may go on. */
  private void askBeforeChanging(Drafting drafting, int from, Reading reading) {
    List<Step> added = drafting.steps().subList(from, drafting.steps().size());
    var changing = added.stream().filter(this::changes).toList();
    if (changing.isEmpty()) {
      return;
    }
    String what = String.join(", ", changing.stream().map(Step::title).toList());
    StepId question =
        drafting.ask(
            "I am not sure that I understood \""
                + reading.text()
                + "\". Do you want this: "
                + what
                + "?",
            List.of("yes"));
    drafting.holdBack(changing.stream().map(Step::id).toList(), question);
  }

  private boolean changes(Step step) {
    return step instanceof Step.ToolCall call
        && tools.spec(call.tool()).map(spec -> spec.effect() != Effect.READS).orElse(true);
  }
}
