package dev.signalbox.app;

import dev.signalbox.core.assess.Guess;
import dev.signalbox.core.journal.JournalEvent;
import dev.signalbox.core.label.Label;
import dev.signalbox.core.label.Labelled;
import dev.signalbox.core.route.Change;
import dev.signalbox.core.route.Decision;
import dev.signalbox.core.route.Refusal;
import dev.signalbox.core.route.Verdict;
import java.util.ArrayList;
import java.util.List;

/** Tells a person what ran where and why, from the journal alone. */
final class WhyText {
  private final RunReport report;
  private final List<String> lines = new ArrayList<>();

  private WhyText(RunReport report) {
    this.report = report;
  }

  static String of(RunReport report) {
    var why = new WhyText(report);
    why.heard();
    why.steps();
    why.left();
    return String.join("\n", why.lines);
  }

  private void heard() {
    report
        .state()
        .started()
        .ifPresent(
            started ->
                lines.add(
                    "Run "
                        + report.run()
                        + ", "
                        + started.at()
                        + ": \""
                        + started.words().value()
                        + "\""));
    report
        .state()
        .assessment()
        .ifPresent(
            assessment -> {
              lines.add("Understood on the device, without a model:");
              for (Guess guess : assessment.guesses()) {
                lines.add(
                    "  \"%s\" is %s (%.0f %% sure)"
                        .formatted(guess.words(), guess.intent(), 100 * guess.probability()));
              }
              lines.add("  your words are " + assessment.label().brief());
            });
  }

  private void steps() {
    lines.add("Steps:");
    for (StepRow row : report.rows()) {
      lines.add("  " + row.line().stripTrailing());
      row.label()
          .map(Label::origins)
          .filter(origins -> !origins.isEmpty())
          .ifPresent(
              origins ->
                  lines.add(
                      "      from " + shortened(origins.stream().map(Object::toString).toList())));
      for (JournalEvent event : report.events()) {
        if (event instanceof JournalEvent.OfStep ofStep && ofStep.step().equals(row.step().id())) {
          explain(ofStep);
        }
      }
    }
  }

  private void explain(JournalEvent.OfStep event) {
    switch (event) {
      case JournalEvent.Routed routed -> decision(routed.decision());
      case JournalEvent.Released released ->
          lines.add(
              "      you released the data "
                  + released.release().reason()
                  + " ("
                  + released.release().before().brief()
                  + " to "
                  + released.release().after().brief()
                  + ", this once)");
      case JournalEvent.Handed handed ->
          lines.add(
              "      %,d bytes given to %s%s"
                  .formatted(
                      handed.bytes(),
                      handed.endpoint(),
                      handed
                          .ledger()
                          .map(entry -> ", ledger entry " + entry)
                          .orElse(", nothing left the device")));
      case JournalEvent.EndpointFailed failed ->
          lines.add("      " + failed.endpoint() + " failed: " + failed.why());
      case JournalEvent.ApprovalAsked asked -> lines.add("      asked you because " + asked.why());
      case JournalEvent.ApprovalGiven given ->
          lines.add(
              "      "
                  + given.approval().by()
                  + " said "
                  + (given.approval().yes() ? "yes" : "no")
                  + " at "
                  + given.at());
      case JournalEvent.LookedUp looked ->
          lines.add("      looked up after an interruption: " + looked.found());
      case JournalEvent.StepFailed failed -> lines.add("      " + failed.reason());
      case JournalEvent.StepSkipped skipped -> lines.add("      " + skipped.why());
      case JournalEvent.UndoRefused refused -> lines.add("      not undone: " + refused.why());
      default -> {}
    }
  }

  private void decision(Decision decision) {
    lines.add(
        decision
            .chosen()
            .map(chosen -> "      chosen: %s, ahead by %.3f".formatted(chosen, decision.margin()))
            .orElse("      no endpoint may and can do this"));
    for (Verdict verdict : decision.verdicts()) {
      switch (verdict) {
        case Verdict.Refused(var endpoint, var place, var reasons) ->
            lines.add(
                "        refused %s (%s): %s"
                    .formatted(
                        endpoint,
                        place.word(),
                        String.join("; ", reasons.stream().map(Refusal::words).toList())));
        case Verdict.Scored(var endpoint, var place, var score) ->
            lines.add(
                "        scored  %s (%s): %.3f = quality %.2f, cost %.4f, %.1f s"
                    .formatted(
                        endpoint,
                        place.word(),
                        score.total(),
                        score.quality(),
                        score.costMicros() / 1e6,
                        score.latencyMillis() / 1e3));
      }
    }
    decision.changes().stream().map(Change::words).forEach(words -> lines.add("        " + words));
  }

  private void left() {
    if (report.egress().isEmpty()) {
      lines.add("Nothing left the machine.");
    } else {
      lines.add("What left the machine:");
      report.egress().forEach(entry -> lines.add("  " + LedgerText.line(entry)));
    }
    report
        .state()
        .ended()
        .map(JournalEvent.RunEnded::answer)
        .map(Labelled::label)
        .ifPresent(label -> lines.add("The answer is " + label.brief() + "."));
  }

  private static String shortened(List<String> origins) {
    return origins.size() <= 4
        ? String.join(", ", origins)
        : String.join(", ", origins.subList(0, 4)) + " and " + (origins.size() - 4) + " more";
  }
}
