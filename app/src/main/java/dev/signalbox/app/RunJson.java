package dev.signalbox.app;

import dev.signalbox.core.assess.Assessment;
import dev.signalbox.core.journal.JournalEvent;
import dev.signalbox.core.journal.LedgerEntry;
import dev.signalbox.core.journal.StepState;
import dev.signalbox.core.label.Label;
import dev.signalbox.core.plan.Argument;
import dev.signalbox.core.plan.Plan;
import dev.signalbox.core.plan.Step;
import dev.signalbox.core.plan.StepId;
import dev.signalbox.core.tool.Effect;
import dev.signalbox.core.tool.Outcome;
import dev.signalbox.core.tool.ToolSpec;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A run as one JSON object. */
final class RunJson {
  private final RunReport report;

  private RunJson(RunReport report) {
    this.report = report;
  }

  static Map<String, Object> of(RunReport report) {
    return new RunJson(report).tree();
  }

  private Map<String, Object> tree() {
    var tree = new LinkedHashMap<String, Object>();
    tree.put("run", report.run().name());
    report.state().started().ifPresent(started -> tree.put("request", started.words().value()));
    report
        .state()
        .assessment()
        .ifPresent(assessment -> tree.put("assessment", assessment(assessment)));
    report.state().plan().ifPresent(plan -> tree.put("plan", plan(plan, report.rows())));
    tree.put(
        "decisions",
        events(
            JournalEvent.Routed.class,
            routed -> DecisionJson.of(routed.step(), routed.decision())));
    tree.put("effects", effects());
    tree.put("approvals", events(JournalEvent.ApprovalAsked.class, this::approval));
    tree.put("questions", events(JournalEvent.QuestionAsked.class, this::question));
    tree.put(
        "state", report.state().ended().map(ended -> Json.word(ended.ending())).orElse("waiting"));
    tree.put("answer", answer());
    report
        .state()
        .ended()
        .ifPresent(ended -> tree.put("answerLabel", Json.of(ended.answer().label())));
    tree.put("sources", sources());
    tree.put("egress", report.egress().stream().map(RunJson::egress).toList());
    return tree;
  }

  static Map<String, Object> assessment(Assessment assessment) {
    var map = new LinkedHashMap<String, Object>();
    map.put("language", assessment.language());
    map.put("sure", assessment.sure());
    map.put(
        "intents",
        assessment.guesses().stream()
            .map(
                guess ->
                    Map.of(
                        "intent",
                        guess.intent(),
                        "probability",
                        guess.probability(),
                        "words",
                        guess.words()))
            .toList());
    map.put("difficulty", assessment.difficulty());
    map.put("needs", assessment.needs().stream().map(Json::word).sorted().toList());
    map.put("label", Json.of(assessment.label()));
    return map;
  }

  static Map<String, Object> plan(Plan plan, List<StepRow> rows) {
    return Map.of("goal", plan.goal(), "steps", rows.stream().map(RunJson::step).toList());
  }

  private static Map<String, Object> step(StepRow row) {
    var map = new LinkedHashMap<String, Object>();
    map.put("id", row.step().id().name());
    map.put("title", row.step().title());
    switch (row.step()) {
      case Step.ToolCall call -> map.put("tool", call.tool());
      case Step.ModelCall call -> map.put("model", call.intent());
      case Step.Question question -> map.put("question", question.question());
      case Step.Combine _ -> map.put("combine", true);
    }
    var inputs = new LinkedHashMap<String, Object>();
    row.step().inputs().forEach((name, argument) -> inputs.put(name, argument(argument)));
    map.put("inputs", inputs);
    map.put("after", row.step().after().stream().map(StepId::name).sorted().toList());
    row.place().ifPresent(place -> map.put("place", place.word()));
    map.put("where", row.where());
    row.label().ifPresent(label -> map.put("label", Json.of(label)));
    map.put("state", state(row.state()));
    if (row.state() instanceof StepState.Done(var result, var says, _)) {
      map.put("result", Json.of(result.value()));
      map.put("says", says);
    }
    if (row.state() instanceof StepState.Over(var why, _)) {
      map.put("why", why);
    }
    map.put("millis", row.millis());
    map.put("cost", row.costMicros() / 1e6);
    return map;
  }

  private static Object argument(Argument argument) {
    return switch (argument) {
      case Argument.Literal(var value) -> Json.of(value.value());
      case Argument.Handle(var step, var path) ->
          "{" + step + (path.isEmpty() ? "" : "." + path) + "}";
      case Argument.Joined(var parts) ->
          String.join("", parts.stream().map(part -> argument(part).toString()).toList());
    };
  }

  private static String state(StepState state) {
    return switch (state) {
      case StepState.Done _ -> "done";
      case StepState.Undone _ -> "undone";
      case StepState.Over(_, var failed) -> failed ? "failed" : "skipped";
      case StepState.AwaitsApproval _ -> "awaits approval";
      case StepState.AwaitsAnswer _, StepState.DoubtAsked _ -> "awaits answer";
      case StepState.InDoubt _ -> "in doubt";
      case StepState.Open _, StepState.Approved _ -> "open";
    };
  }

  private List<Map<String, Object>> effects() {
    return events(
        JournalEvent.EffectIntended.class,
        intended -> {
          var map = new LinkedHashMap<String, Object>();
          map.put("step", intended.step().name());
          map.put("tool", intended.tool());
          map.put(
              "effect",
              report
                  .tools()
                  .apply(intended.tool())
                  .map(ToolSpec::effect)
                  .map(Effect::word)
                  .orElse("unknown"));
          var arguments = new LinkedHashMap<String, Object>();
          intended
              .arguments()
              .forEach((name, argument) -> arguments.put(name, Json.of(argument.value())));
          map.put("arguments", arguments);
          map.put(
              "label",
              Json.of(
                  Label.joinAll(
                      intended.arguments().values().stream()
                          .map(argument -> argument.label())
                          .toList())));
          map.put("key", intended.key());
          map.put("state", state(report.state().step(intended.step())));
          return map;
        });
  }

  private Map<String, Object> approval(JournalEvent.ApprovalAsked asked) {
    var map = new LinkedHashMap<String, Object>();
    map.put("step", asked.step().name());
    map.put("title", asked.card().title());
    map.put(
        "card",
        asked.card().lines().stream()
            .map(line -> Map.of("name", line.name(), "value", line.value()))
            .toList());
    map.put("leaves", asked.card().leaves());
    map.put("why", asked.why());
    map.put("label", Json.of(asked.label()));
    map.put("digest", asked.digest());
    Optional<JournalEvent.ApprovalGiven> given =
        report.events().stream()
            .filter(JournalEvent.ApprovalGiven.class::isInstance)
            .map(JournalEvent.ApprovalGiven.class::cast)
            .filter(said -> said.approval().digest().equals(asked.digest()))
            .reduce((_, later) -> later);
    map.put(
        "state", given.map(said -> said.approval().yes() ? "given" : "refused").orElse("asked"));
    given.ifPresent(said -> map.put("by", said.approval().by()));
    return map;
  }

  private Map<String, Object> question(JournalEvent.QuestionAsked asked) {
    boolean open =
        report.state().step(asked.step()) instanceof StepState.AwaitsAnswer
            || report.state().step(asked.step()) instanceof StepState.DoubtAsked;
    return Map.of(
        "step", asked.step().name(),
        "question", asked.question(),
        "choices", asked.choices().stream().map(Outcome.Choice::words).toList(),
        "state", open ? "asked" : "answered");
  }

  private String answer() {
    return report
        .state()
        .ended()
        .map(ended -> ended.answer().value())
        .orElseGet(() -> Waiting.words(report));
  }

  private List<String> sources() {
    var label =
        report.state().steps().values().stream()
            .filter(StepState.Done.class::isInstance)
            .map(StepState.Done.class::cast)
            .map(done -> done.result().label())
            .reduce(Label.BOTTOM, Label::join);
    return label.origins().stream()
        .map(Object::toString)
        .filter(origin -> !origin.startsWith("person:"))
        .toList();
  }

  private static Map<String, Object> egress(LedgerEntry entry) {
    var map = new LinkedHashMap<String, Object>();
    map.put("sequence", entry.sequence());
    map.put("at", entry.at().toString());
    map.put("receiver", entry.receiver());
    map.put("place", entry.place().word());
    map.put("label", Json.of(entry.label()));
    map.put("bytes", entry.bytes());
    map.put("sha256", entry.sha256());
    map.put("decision", entry.decision());
    return map;
  }

  private <E extends JournalEvent> List<Map<String, Object>> events(
      Class<E> kind, Function<E, Map<String, Object>> show) {
    var found = new ArrayList<Map<String, Object>>();
    for (JournalEvent event : report.events()) {
      if (kind.isInstance(event)) {
        found.add(show.apply(kind.cast(event)));
      }
    }
    return found;
  }
}
