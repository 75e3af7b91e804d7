package dev.signalbox.runtime.store;

import dev.signalbox.core.journal.JournalEvent;
import dev.signalbox.core.tool.Value;

/** What events hold besides their time and kind. */
final class EventWriter {

  private EventWriter() {}

  static Value fields(JournalEvent event) {
    return switch (event) {
      case JournalEvent.RunStarted started ->
          Fields.none()
              .with("words", LabelCodec.words(started.words()))
              .with("zone", started.zone())
              .with("now", started.now())
              .value();
      case JournalEvent.Assessed(_, var assessment) ->
          Fields.none().with("assessment", AssessmentCodec.write(assessment)).value();
      case JournalEvent.Planned(_, var plan) ->
          Fields.none().with("plan", PlanCodec.write(plan)).value();
      case JournalEvent.RunPaused(_, var why) -> Fields.none().with("why", why).value();
      case JournalEvent.RunEnded ended ->
          Fields.none()
              .with("ending", ended.ending())
              .with("answer", LabelCodec.words(ended.answer()))
              .value();
      case JournalEvent.OfStep ofStep -> {
        var fields = Fields.none().with("step", ofStep.step().name());
        add(fields, ofStep);
        yield fields.value();
      }
    };
  }

  private static void add(Fields fields, JournalEvent.OfStep event) {
    switch (event) {
      case JournalEvent.StepStarted _, JournalEvent.UndoIntended _ -> {}
      case JournalEvent.Routed routed ->
          fields.with("decision", DecisionCodec.write(routed.decision()));
      case JournalEvent.Released released ->
          fields.with("release", ConsentCodec.release(released.release()));
      case JournalEvent.Handed handed ->
          fields
              .with("endpoint", handed.endpoint().name())
              .with("place", handed.place())
              .with("label", LabelCodec.write(handed.label()))
              .with("bytes", handed.bytes())
              .with("ledger", handed.ledger(), Value::of);
      case JournalEvent.Answered answered ->
          fields
              .with("endpoint", answered.endpoint().name())
              .with("input", answered.inputTokens())
              .with("output", answered.outputTokens())
              .with("cost", answered.costMicros())
              .with("millis", answered.millis());
      case JournalEvent.EndpointFailed failed ->
          fields.with("endpoint", failed.endpoint().name()).with("why", failed.why());
      case JournalEvent.ApprovalAsked asked ->
          fields
              .with("digest", asked.digest())
              .with("card", ConsentCodec.card(asked.card()))
              .with("why", asked.why())
              .with("label", LabelCodec.write(asked.label()));
      case JournalEvent.ApprovalGiven given ->
          fields.with("approval", ConsentCodec.approval(given.approval()));
      case JournalEvent.QuestionAsked asked ->
          fields
              .with("question", asked.question())
              .with("choices", asked.choices(), ConsentCodec::choice);
      case JournalEvent.QuestionAnswered answered ->
          fields.with("result", LabelCodec.labelled(answered.result()));
      case JournalEvent.EffectIntended intended ->
          fields
              .with("tool", intended.tool())
              .with("key", intended.key())
              .with("arguments", intended.arguments(), LabelCodec::labelled)
              .with("change", intended.change())
              .with("digest", intended.digest());
      case JournalEvent.LookedUp lookedUp -> fields.with("found", lookedUp.found());
      case JournalEvent.StepDone done ->
          fields
              .with("result", LabelCodec.labelled(done.result()))
              .with("says", done.says())
              .with("inverse", done.inverse(), inverse -> inverse)
              .with("millis", done.millis());
      case JournalEvent.StepFailed failed -> fields.with("reason", failed.reason());
      case JournalEvent.StepSkipped skipped -> fields.with("why", skipped.why());
      case JournalEvent.StepUndone undone -> fields.with("says", undone.says());
      case JournalEvent.UndoRefused refused -> fields.with("why", refused.why());
    }
  }
}
