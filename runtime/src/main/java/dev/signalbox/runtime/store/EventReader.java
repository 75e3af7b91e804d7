package dev.signalbox.runtime.store;

import dev.signalbox.core.fleet.EndpointId;
import dev.signalbox.core.fleet.Place;
import dev.signalbox.core.journal.JournalEvent;
import dev.signalbox.core.plan.StepId;
import java.time.Instant;

/** Events from their time, kind and fields. */
final class EventReader {

  private EventReader() {}

  static JournalEvent read(String kind, Instant at, Part part) {
    return switch (kind) {
      case EventTags.RUN_STARTED ->
          new JournalEvent.RunStarted(
              at, LabelCodec.words(part.at("words")), part.text("zone"), part.instant("now"));
      case EventTags.ASSESSED ->
          new JournalEvent.Assessed(at, AssessmentCodec.read(part.at("assessment")));
      case EventTags.PLANNED -> new JournalEvent.Planned(at, PlanCodec.read(part.at("plan")));
      case EventTags.RUN_PAUSED -> new JournalEvent.RunPaused(at, part.text("why"));
      case EventTags.RUN_ENDED ->
          new JournalEvent.RunEnded(
              at,
              part.word("ending", JournalEvent.Ending.class),
              LabelCodec.words(part.at("answer")));
      default -> ofStep(kind, at, new StepId(part.text("step")), part);
    };
  }

  private static JournalEvent ofStep(String kind, Instant at, StepId step, Part part) {
    return switch (kind) {
      case EventTags.STEP_STARTED -> new JournalEvent.StepStarted(at, step);
      case EventTags.EFFECT_INTENDED ->
          new JournalEvent.EffectIntended(
              at,
              step,
              part.text("tool"),
              part.text("key"),
              part.at("arguments").fields(LabelCodec::labelled),
              part.at("change").value(),
              part.text("digest"));
      case EventTags.LOOKED_UP -> new JournalEvent.LookedUp(at, step, part.text("found"));
      case EventTags.STEP_DONE ->
          new JournalEvent.StepDone(
              at,
              step,
              LabelCodec.labelled(part.at("result")),
              part.text("says"),
              part.maybe("inverse", Part::value),
              part.whole("millis"));
      case EventTags.STEP_FAILED -> new JournalEvent.StepFailed(at, step, part.text("reason"));
      case EventTags.STEP_SKIPPED -> new JournalEvent.StepSkipped(at, step, part.text("why"));
      case EventTags.UNDO_INTENDED -> new JournalEvent.UndoIntended(at, step);
      case EventTags.STEP_UNDONE -> new JournalEvent.StepUndone(at, step, part.text("says"));
      case EventTags.UNDO_REFUSED -> new JournalEvent.UndoRefused(at, step, part.text("why"));
      case EventTags.APPROVAL_ASKED,
          EventTags.APPROVAL_GIVEN,
          EventTags.QUESTION_ASKED,
          EventTags.QUESTION_ANSWERED ->
          ofPerson(kind, at, step, part);
      default -> ofModel(kind, at, step, part);
    };
  }

  private static JournalEvent ofPerson(String kind, Instant at, StepId step, Part part) {
    return switch (kind) {
      case EventTags.APPROVAL_ASKED ->
          new JournalEvent.ApprovalAsked(
              at,
              step,
              part.text("digest"),
              ConsentCodec.card(part.at("card")),
              part.text("why"),
              LabelCodec.read(part.at("label")));
      case EventTags.APPROVAL_GIVEN ->
          new JournalEvent.ApprovalGiven(at, step, ConsentCodec.approval(part.at("approval")));
      case EventTags.QUESTION_ASKED ->
          new JournalEvent.QuestionAsked(
              at, step, part.text("question"), part.at("choices").items(ConsentCodec::choice));
      default ->
          new JournalEvent.QuestionAnswered(at, step, LabelCodec.labelled(part.at("result")));
    };
  }

  private static JournalEvent ofModel(String kind, Instant at, StepId step, Part part) {
    return switch (kind) {
      case EventTags.ROUTED ->
          new JournalEvent.Routed(at, step, DecisionCodec.read(part.at("decision")));
      case EventTags.RELEASED ->
          new JournalEvent.Released(at, step, ConsentCodec.release(part.at("release")));
      case EventTags.HANDED ->
          new JournalEvent.Handed(
              at,
              step,
              endpoint(part),
              part.word("place", Place.class),
              LabelCodec.read(part.at("label")),
              part.whole("bytes"),
              part.maybe("ledger", Part::whole));
      case EventTags.ANSWERED ->
          new JournalEvent.Answered(
              at,
              step,
              endpoint(part),
              part.whole("input"),
              part.whole("output"),
              part.whole("cost"),
              part.whole("millis"));
      case EventTags.ENDPOINT_FAILED ->
          new JournalEvent.EndpointFailed(at, step, endpoint(part), part.text("why"));
      default -> throw new MalformedException("", "has the unknown kind '" + kind + "'");
    };
  }

  private static EndpointId endpoint(Part part) {
    return new EndpointId(part.text("endpoint"));
  }
}
