package dev.signalbox.runtime.run;

import dev.signalbox.core.fleet.Endpoint;
import dev.signalbox.core.fleet.EndpointId;
import dev.signalbox.core.fleet.Fleet;
import dev.signalbox.core.journal.JournalEvent;
import dev.signalbox.core.label.Label;
import dev.signalbox.core.label.Misfit;
import dev.signalbox.core.label.Secrecy;
import dev.signalbox.core.plan.Step;
import dev.signalbox.core.policy.Approval;
import dev.signalbox.core.policy.Release;
import dev.signalbox.core.route.Decision;
import dev.signalbox.core.route.Refusal;
import dev.signalbox.core.route.Verdict;
import dev.signalbox.core.tool.Card;
import dev.signalbox.core.tool.Digests;
import dev.signalbox.runtime.wire.Prompt;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * When no endpoint may have the data: asks the person to release exactly these bytes to exactly one
 * endpoint, or refuses and says what would make it possible. Only secrecy can be released; readers,
 * regions and trust cannot.
 */
final class Releases {
  private final Models models;

  Releases(Models models) {
    this.models = models;
  }

  /**
   * The terms on which a call goes out: lowered for one endpoint if the person has released exactly
   * this to it.
   */
  Terms terms(Step.ModelCall step, Prompt prompt, Label label, Course course) {
    for (Endpoint endpoint : models.fleet().endpoints()) {
      Optional<Approval> said = course.approval(digest(endpoint, prompt, label));
      if (said.isPresent() && said.get().yes()) {
        Label lower = released(label, endpoint);
        var release =
            new Release(
                said.get().digest(),
                label,
                lower,
                "to " + endpoint.id(),
                said.get().by(),
                course.now());
        course.record(new JournalEvent.Released(course.now(), step.id(), release));
        return new Terms(lower, Optional.of(endpoint.id()));
      }
    }
    return new Terms(label, step.endpoint());
  }

  /**
   * The label of what is sent, and the one endpoint that it may be sent to, if there is but one.
   */
  record Terms(Label label, Optional<EndpointId> only) {}

  void askOrFail(
      Step.ModelCall step, Prompt prompt, Label label, Decision decision, Course course) {
    Optional<Endpoint> reachable = byReleaseAlone(decision, models.fleet());
    if (reachable.isEmpty()) {
      course.record(new JournalEvent.StepFailed(course.now(), step.id(), refusal(decision)));
      return;
    }
    Endpoint endpoint = reachable.get();
    var lines = new ArrayList<Card.Line>();
    lines.add(new Card.Line("Instruction", prompt.instruction()));
    prompt.inputs().forEach(part -> lines.add(new Card.Line(part.name(), part.text())));
    lines.add(
        new Card.Line(
            "From", String.join(", ", label.origins().stream().map(Object::toString).toList())));
    String leaves =
        "all of the above, to "
            + endpoint.id()
            + " ("
            + endpoint.place().word()
            + ", "
            + endpoint.clearance().region()
            + ")";
    course.record(
        new JournalEvent.ApprovalAsked(
            course.now(),
            step.id(),
            digest(endpoint, prompt, label),
            new Card("Release these data to " + endpoint.id(), lines, leaves),
            refusal(decision),
            label));
  }

  private static String digest(Endpoint endpoint, Prompt prompt, Label label) {
    return Digests.sha256("release\n" + endpoint.id() + "\n" + label + "\n" + prompt);
  }

  private static Label released(Label label, Endpoint endpoint) {
    Secrecy ceiling = endpoint.clearance().ceiling();
    return new Label(
        ceiling.compareTo(label.secrecy()) < 0 ? ceiling : label.secrecy(),
        label.trust(),
        label.readers(),
        label.regions(),
        label.origins());
  }

  /**
   * The endpoint against which nothing but secrecy speaks; data labelled secret are never offered
   * for release.
   */
  private static Optional<Endpoint> byReleaseAlone(Decision decision, Fleet fleet) {
    if (decision.label().secrecy() == Secrecy.SECRET) {
      return Optional.empty();
    }
    return decision.verdicts().stream()
        .filter(Verdict.Refused.class::isInstance)
        .map(Verdict.Refused.class::cast)
        .filter(refused -> refused.reasons().stream().allMatch(Releases::isSecrecy))
        .findFirst()
        .flatMap(refused -> fleet.find(refused.endpoint()));
  }

  private static boolean isSecrecy(Refusal reason) {
    return reason instanceof Refusal.NotCleared(Misfit.TooSecret _);
  }

  private static String refusal(Decision decision) {
    if (decision.verdicts().isEmpty()) {
      return "this needs a generative model and none is configured; `signalbox fleet` tells how to add one";
    }
    List<String> reasons =
        decision.verdicts().stream()
            .filter(Verdict.Refused.class::isInstance)
            .map(Verdict.Refused.class::cast)
            .map(
                refused ->
                    refused.endpoint()
                        + " ("
                        + refused.place().word()
                        + "): "
                        + String.join(
                            "; ", refused.reasons().stream().map(Refusal::words).toList()))
            .toList();
    return "no model may do this: "
        + String.join(". ", reasons)
        + ". An endpoint on the device or the premises would make it possible";
  }
}
