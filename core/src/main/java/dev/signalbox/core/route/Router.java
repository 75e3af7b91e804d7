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
    var scores = fleet.endpoints().stream().map(endpoint -> score(endpoint, request)).toList();
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
          Changes.withoutWinner(request.weights()).find(verdicts, scores));
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
        new Changes(verdicts.indexOf(ranked.getFirst()), best, request.weights())
            .find(verdicts, scores));
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
    return new Score(quality, cost, latency, request.weights().total(quality, cost, latency));
  }
}
