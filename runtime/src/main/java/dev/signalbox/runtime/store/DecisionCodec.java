package dev.signalbox.runtime.store;

import dev.signalbox.core.fleet.EndpointId;
import dev.signalbox.core.fleet.Place;
import dev.signalbox.core.route.Change;
import dev.signalbox.core.route.Decision;
import dev.signalbox.core.route.Score;
import dev.signalbox.core.route.Verdict;
import dev.signalbox.core.tool.Value;

/** Decisions of the router. */
final class DecisionCodec {

  private DecisionCodec() {}

  static Value write(Decision decision) {
    return Fields.none()
        .with("id", decision.id())
        .with("intent", decision.intent())
        .with("label", LabelCodec.write(decision.label()))
        .with("chosen", decision.chosen(), DecisionCodec::name)
        .with("fallbacks", decision.fallbacks(), DecisionCodec::name)
        .with("margin", decision.margin())
        .with("verdicts", decision.verdicts(), DecisionCodec::verdict)
        .with("changes", decision.changes(), DecisionCodec::change)
        .value();
  }

  static Decision read(Part part) {
    return new Decision(
        part.text("id"),
        part.text("intent"),
        LabelCodec.read(part.at("label")),
        part.maybe("chosen", DecisionCodec::name),
        part.at("fallbacks").items(DecisionCodec::name),
        part.real("margin"),
        part.at("verdicts").items(DecisionCodec::verdict),
        part.at("changes").items(DecisionCodec::change));
  }

  private static Value name(EndpointId id) {
    return Value.of(id.name());
  }

  private static EndpointId name(Part part) {
    return new EndpointId(part.text());
  }

  private static Value verdict(Verdict verdict) {
    var fields =
        switch (verdict) {
          case Verdict.Refused(_, _, var reasons) ->
              Fields.tagged("refused").with("reasons", reasons, RefusalCodec::write);
          case Verdict.Scored(_, _, var score) ->
              Fields.tagged("scored")
                  .with("quality", score.quality())
                  .with("cost", score.costMicros())
                  .with("latency", score.latencyMillis())
                  .with("total", score.total());
        };
    return fields.with("endpoint", name(verdict.endpoint())).with("place", verdict.place()).value();
  }

  private static Verdict verdict(Part part) {
    EndpointId endpoint = name(part.at("endpoint"));
    Place place = part.word("place", Place.class);
    return switch (part.text(Fields.TAG)) {
      case "refused" ->
          new Verdict.Refused(endpoint, place, part.at("reasons").items(RefusalCodec::read));
      case "scored" ->
          new Verdict.Scored(
              endpoint,
              place,
              new Score(
                  part.real("quality"),
                  part.whole("cost"),
                  part.whole("latency"),
                  part.real("total")));
      default -> throw part.malformed("is no verdict known here");
    };
  }

  private static Value change(Change change) {
    var fields =
        switch (change) {
          case Change.Lift(_, var refusal) ->
              Fields.tagged("lift").with("refusal", RefusalCodec.write(refusal));
          case Change.BetterQuality(_, var quality) ->
              Fields.tagged("quality").with("quality", quality);
          case Change.Cheaper(_, var cost) -> Fields.tagged("cost").with("cost", cost);
          case Change.Faster(_, var latency) -> Fields.tagged("latency").with("latency", latency);
        };
    return fields.with("endpoint", name(change.endpoint())).value();
  }

  private static Change change(Part part) {
    EndpointId endpoint = name(part.at("endpoint"));
    return switch (part.text(Fields.TAG)) {
      case "lift" -> new Change.Lift(endpoint, RefusalCodec.read(part.at("refusal")));
      case "quality" -> new Change.BetterQuality(endpoint, part.real("quality"));
      case "cost" -> new Change.Cheaper(endpoint, part.whole("cost"));
      case "latency" -> new Change.Faster(endpoint, part.whole("latency"));
      default -> throw part.malformed("is no change known here");
    };
  }
}
