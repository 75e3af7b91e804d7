package dev.signalbox.runtime.run;

import dev.signalbox.core.fleet.Endpoint;
import dev.signalbox.core.fleet.EndpointId;
import dev.signalbox.core.journal.JournalEvent;
import dev.signalbox.core.label.Label;
import dev.signalbox.core.label.Labelled;
import dev.signalbox.core.label.Misfit;
import dev.signalbox.core.label.Origin;
import dev.signalbox.core.label.Secrecy;
import dev.signalbox.core.label.Trust;
import dev.signalbox.core.plan.Step;
import dev.signalbox.core.plan.StepId;
import dev.signalbox.core.policy.Budget;
import dev.signalbox.core.route.Decision;
import dev.signalbox.core.route.RouteRequest;
import dev.signalbox.core.route.Router;
import dev.signalbox.core.tool.Value;
import dev.signalbox.runtime.interlock.Cleared;
import dev.signalbox.runtime.interlock.Clearing;
import dev.signalbox.runtime.wire.ChatCodec;
import dev.signalbox.runtime.wire.Prompt;
import dev.signalbox.runtime.wire.Reply;
import dev.signalbox.runtime.wire.WireException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Carries out one model call: join the labels of everything that would be sent, route, and for the
 * chosen endpoint and each fall-back encode, clear, send. A fall-back is cleared like a first
 * choice.
 */
final class ModelSteps {
  private static final int ANSWER_TOKENS = 1024;
  private static final Duration DEADLINE = Duration.ofMinutes(2);

  private final Models models;
  private final Releases releases;

  ModelSteps(Models models) {
    this.models = models;
    this.releases = new Releases(models);
  }

  void carryOut(Step.ModelCall step, Course course, Budget budget) {
    var inputs = Inputs.of(step, course);
    var parts = new ArrayList<Prompt.Part>();
    Label sent = step.instruction().label();
    for (Map.Entry<String, Labelled<Value>> input : inputs.entrySet()) {
      parts.add(new Prompt.Part(input.getKey(), input.getValue().value().words()));
      sent = sent.join(input.getValue().label());
    }
    var prompt = new Prompt(step.instruction().value(), parts, ANSWER_TOKENS, Optional.empty());
    Releases.Terms terms = releases.terms(step, prompt, sent, course);
    Decision decision = decide(step, course, budget, prompt, terms);
    course.record(new JournalEvent.Routed(course.now(), step.id(), decision));
    if (decision.chosen().isEmpty()) {
      releases.askOrFail(step, prompt, sent, decision, course);
      return;
    }
    var candidates = new ArrayList<EndpointId>();
    candidates.add(decision.chosen().get());
    candidates.addAll(decision.fallbacks());
    for (EndpointId candidate : candidates) {
      Endpoint endpoint = models.fleet().find(candidate).orElseThrow();
      if (tryAt(endpoint, new Call(step, prompt, terms.label(), sent, decision.id(), course))) {
        return;
      }
      if (Thread.currentThread().isInterrupted()) {
        break;
      }
    }
    course.record(
        new JournalEvent.StepFailed(
            course.now(),
            step.id(),
            "none of " + candidates + " answered; nothing else may have these data"));
  }

  private Decision decide(
      Step.ModelCall step, Course course, Budget budget, Prompt prompt, Releases.Terms terms) {
    return Router.decide(
        course.run() + "-" + step.id(),
        models.fleet(),
        models.health(),
        new RouteRequest(
            step.intent(),
            step.difficulty(),
            terms.label(),
            Set.of(),
            prompt.estimatedTokens(),
            prompt.maxTokens(),
            Math.max(0, budget.micros() - course.spent().micros()),
            Optional.empty(),
            terms.only(),
            models.weights()));
  }

  /**
   * One call of one step.
   *
   * @param label under which it goes out
   * @param own the join of what is in it, which a release does not lower
   */
  private record Call(
      Step.ModelCall step, Prompt prompt, Label label, Label own, String decision, Course course) {
    void failed(Endpoint endpoint, String why) {
      course.record(new JournalEvent.EndpointFailed(course.now(), step.id(), endpoint.id(), why));
    }
  }

  /** Whether the endpoint gave an answer that counts. */
  private boolean tryAt(Endpoint endpoint, Call call) {
    byte[] body = ChatCodec.encode(endpoint, call.prompt(), true);
    var labelled = new Labelled<>(body, call.label());
    return switch (models
        .interlock()
        .clear(call.course().run(), endpoint, labelled, call.decision())) {
      case Clearing.Refused(var misfits) -> {
        call.failed(endpoint, String.join("; ", misfits.stream().map(Misfit::words).toList()));
        yield false;
      }
      case Clearing.Passed(var cleared) -> send(cleared, call);
    };
  }

  private boolean send(Cleared cleared, Call call) {
    Endpoint endpoint = cleared.endpoint();
    Course course = call.course();
    StepId step = call.step().id();
    course.record(
        new JournalEvent.Handed(
            course.now(),
            step,
            endpoint.id(),
            endpoint.place(),
            call.label(),
            cleared.length(),
            cleared.ledgerEntry()));
    Reply reply;
    try {
      reply = models.client().call(cleared, text -> course.said(step, text), DEADLINE);
    } catch (WireException broken) {
      models.isDown(endpoint.id(), Trouble.words(broken));
      call.failed(endpoint, Trouble.words(broken));
      return false;
    }
    course.record(
        new JournalEvent.Answered(
            course.now(),
            step,
            endpoint.id(),
            reply.inputTokens(),
            reply.outputTokens(),
            endpoint.price().micros(reply.inputTokens(), reply.outputTokens()),
            reply.millis()));
    List<String> problems = call.step().output().problems(Value.of(reply.text()));
    if (reply.text().isBlank() || !problems.isEmpty()) {
      call.failed(
          endpoint, reply.text().isBlank() ? "it said nothing" : String.join("; ", problems));
      return false;
    }
    Label model =
        Label.of(Secrecy.PUBLIC, Trust.UNTRUSTED).from(new Origin("model", endpoint.id().name()));
    var result = new Labelled<>(Value.of(reply.text()), call.own().join(model));
    course.record(
        new JournalEvent.StepDone(
            course.now(), step, result, reply.text(), Optional.empty(), reply.millis()));
    return true;
  }
}
