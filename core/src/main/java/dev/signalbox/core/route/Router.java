package dev.signalbox.core.route;

import dev.signalbox.core.fleet.Capability;
import dev.signalbox.core.fleet.Endpoint;
import dev.signalbox.core.fleet.EndpointId;
import dev.signalbox.core.fleet.Fleet;
import dev.signalbox.core.fleet.Health;
import dev.signalbox.core.label.Misfit;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Filter, then score, then fall-backs. Pure: the same arguments give the same decision. */
public final class Router {

  private Router() {}

  /**
   * Decides who does a call.
   *
   * @param id the name of the decision
   * @param health what is known of endpoints; those not named are taken as up
   */
  public static Decision decide(
      String id, Fleet fleet, Map<EndpointId, Health> health, RouteRequest request) {
    var verdicts =
        fleet.endpoints().stream()
            .map(
                endpoint ->
                    judge(endpoint, health.getOrDefault(endpoint.id(), new Health.Up()), request))
            .toList();
    var ranked =
        verdicts.stream()
            .filter(Verdict.Scored.class::isInstance)
            .map(Verdict.Scored.class::cast)
            .sorted(Comparator.comparingDouble((Verdict.Scored scored) -> -scored.score().total()))
            .toList();
    if (ranked.isEmpty()) {
      return new Decision(
          id,
          request.intent(),
          request.label(),
          Optional.empty(),
          List.of(),
          0,
          verdicts,
          List.of());
    }
    double best = ranked.getFirst().score().total();
    double margin = ranked.size() == 1 ? best : best - ranked.get(1).score().total();
    var fallbacks = ranked.stream().skip(1).map(Verdict.Scored::endpoint).toList();
    return new Decision(
        id,
        request.intent(),
        request.label(),
        Optional.of(ranked.getFirst().endpoint()),
        fallbacks,
        margin,
        verdicts,
        changes(fleet, verdicts, ranked.getFirst(), request));
  }

  private static Verdict judge(Endpoint endpoint, Health health, RouteRequest request) {
    var refusals = filter(endpoint, health, request);
    return refusals.isEmpty()
        ? new Verdict.Scored(endpoint.id(), endpoint.place(), score(endpoint, request))
        : new Verdict.Refused(endpoint.id(), endpoint.place(), refusals);
  }

  /**
   * Every hard reason against an endpoint; it depends on this endpoint and the request, on no other
   * endpoint.
   */
  static List<Refusal> filter(Endpoint endpoint, Health health, RouteRequest request) {
    var refusals = new ArrayList<Refusal>();
    for (Misfit misfit : endpoint.clearance().misfits(request.label())) {
      refusals.add(new Refusal.NotCleared(misfit));
    }
    Set<Capability> missing = EnumSet.noneOf(Capability.class);
    missing.addAll(request.needs());
    missing.removeAll(endpoint.capabilities());
    if (!missing.isEmpty()) {
      refusals.add(new Refusal.Incapable(missing));
    }
    long tokens = (long) request.inputTokens() + request.outputTokens();
    if (tokens > endpoint.contextTokens()) {
      refusals.add(
          new Refusal.ContextTooSmall(
              (int) Math.min(tokens, Integer.MAX_VALUE), endpoint.contextTokens()));
    }
    long cost = endpoint.price().micros(request.inputTokens(), request.outputTokens());
    if (cost > request.budgetMicros()) {
      refusals.add(new Refusal.OverBudget(cost, request.budgetMicros()));
    }
    Duration expected = endpoint.pace().expected(request.outputTokens());
    request
        .deadline()
        .filter(deadline -> expected.compareTo(deadline) > 0)
        .ifPresent(deadline -> refusals.add(new Refusal.TooSlow(expected, deadline)));
    if (health instanceof Health.Down(var why)) {
      refusals.add(new Refusal.Unhealthy(why));
    }
    request
        .named()
        .filter(named -> !named.equals(endpoint.id()))
        .ifPresent(named -> refusals.add(new Refusal.NotTheNamedOne(named)));
    return List.copyOf(refusals);
  }

  /**
   * What a call is worth at an endpoint. A hard request costs a weak endpoint more of its quality
   * than a strong one: the share of good answers {@code q} at difficulty {@code d} is taken as
   * {@code q^(1+2d)}.
   */
  static Score score(Endpoint endpoint, RouteRequest request) {
    double quality = Math.pow(endpoint.qualityFor(request.intent()), 1 + 2 * request.difficulty());
    long cost = endpoint.price().micros(request.inputTokens(), request.outputTokens());
    long latency = endpoint.pace().expected(request.outputTokens()).toMillis();
    return new Score(quality, cost, latency, total(quality, cost, latency, request.weights()));
  }

  private static double total(
      double quality, long costMicros, long latencyMillis, Weights weights) {
    return weights.quality() * quality
        - weights.cost() * costMicros / 1e6
        - weights.latency() * latencyMillis / 1e3;
  }

  private static List<Change> changes(
      Fleet fleet, List<Verdict> verdicts, Verdict.Scored winner, RouteRequest request) {
    var changes = new ArrayList<Change>();
    double best = winner.score().total();
    for (int i = 0; i < verdicts.size(); i++) {
      switch (verdicts.get(i)) {
        case Verdict.Refused(var id, _, var reasons) when reasons.size() == 1 -> {
          if (reasons.getFirst() instanceof Refusal.NotTheNamedOne
              || score(fleet.endpoints().get(i), request).total() > best) {
            changes.add(new Change.Lift(id, reasons.getFirst()));
          }
        }
        case Verdict.Refused _ -> {}
        case Verdict.Scored scored when scored.endpoint().equals(winner.endpoint()) -> {}
        case Verdict.Scored scored ->
            overtake(scored, best, request.weights()).ifPresent(changes::add);
      }
    }
    return changes;
  }

  /**
   * The first of quality, price and speed by which the loser alone could have made up for what it
   * lacks.
   */
  private static Optional<Change> overtake(Verdict.Scored loser, double best, Weights weights) {
    Score score = loser.score();
    double gap = best - score.total();
    if (weights.quality() > 0 && score.quality() + gap / weights.quality() <= 1) {
      return Optional.of(
          new Change.BetterQuality(loser.endpoint(), score.quality() + gap / weights.quality()));
    }
    long cost = score.costMicros() - (long) Math.ceil(gap * 1e6 / Math.max(weights.cost(), 1e-9));
    if (weights.cost() > 0 && cost >= 0) {
      return Optional.of(new Change.Cheaper(loser.endpoint(), cost));
    }
    long latency =
        score.latencyMillis() - (long) Math.ceil(gap * 1e3 / Math.max(weights.latency(), 1e-9));
    if (weights.latency() > 0 && latency >= 0) {
      return Optional.of(new Change.Faster(loser.endpoint(), latency));
    }
    return Optional.empty();
  }
}
