package dev.signalbox.app;

import dev.signalbox.core.fleet.EndpointId;
import dev.signalbox.core.plan.StepId;
import dev.signalbox.core.route.Change;
import dev.signalbox.core.route.Decision;
import dev.signalbox.core.route.Refusal;
import dev.signalbox.core.route.Verdict;
import java.util.LinkedHashMap;
import java.util.Map;

/** A routing decision as JSON. */
final class DecisionJson {

  private DecisionJson() {}

  static Map<String, Object> of(StepId step, Decision decision) {
    var map = new LinkedHashMap<String, Object>();
    map.put("id", decision.id());
    map.put("step", step.name());
    map.put("intent", decision.intent());
    map.put("label", Json.of(decision.label()));
    map.put("chosen", decision.chosen().map(EndpointId::name).orElse("none"));
    map.put("fallbacks", decision.fallbacks().stream().map(EndpointId::name).toList());
    map.put("margin", decision.margin());
    map.put("verdicts", decision.verdicts().stream().map(DecisionJson::verdict).toList());
    map.put("changes", decision.changes().stream().map(Change::words).toList());
    return map;
  }

  private static Map<String, Object> verdict(Verdict verdict) {
    var map = new LinkedHashMap<String, Object>();
    map.put("endpoint", verdict.endpoint().name());
    map.put("place", verdict.place().word());
    switch (verdict) {
      case Verdict.Refused refused ->
          map.put("refused", refused.reasons().stream().map(Refusal::words).toList());
      case Verdict.Scored(_, _, var score) -> {
        map.put("quality", score.quality());
        map.put("cost", score.costMicros() / 1e6);
        map.put("millis", score.latencyMillis());
        map.put("score", score.total());
      }
    }
    return map;
  }
}
