package dev.signalbox.core.route;

import dev.signalbox.core.RandomCase;
import dev.signalbox.core.fleet.Capability;
import dev.signalbox.core.fleet.Endpoint;
import dev.signalbox.core.fleet.EndpointId;
import dev.signalbox.core.fleet.Fleet;
import dev.signalbox.core.fleet.Health;
import dev.signalbox.core.fleet.Pace;
import dev.signalbox.core.fleet.Price;
import dev.signalbox.core.label.Clearance;
import dev.signalbox.core.label.Misfit;
import dev.signalbox.core.label.Region;
import dev.signalbox.core.label.Trust;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** Everything that a decision is made from, and how one single thing of it is changed. */
record World(Fleet fleet, Map<EndpointId, Health> health, RouteRequest request) {

  static World of(RandomCase some) {
    Fleet fleet = some.fleet(5);
    return new World(fleet, some.health(fleet), some.request());
  }

  Decision decide() {
    return Router.decide("d", fleet, health, request);
  }

  /** With one refusal of one endpoint lifted and every other refusal as it was. */
  World without(EndpointId id, Refusal refusal) {
    return switch (refusal) {
      case Refusal.NotCleared(var misfit) ->
          with(id, e -> copy(e, clearedOf(misfit, e.clearance()), e.capabilities(), 0));
      case Refusal.Incapable(var missing) -> {
        Set<Capability> more = new HashSet<>(missing);
        yield with(
            id,
            e -> {
              more.addAll(e.capabilities());
              return copy(e, e.clearance(), more, 0);
            });
      }
      case Refusal.ContextTooSmall(var needed, _) ->
          with(id, e -> copy(e, e.clearance(), e.capabilities(), needed));
      case Refusal.Unhealthy _ -> {
        var better = new HashMap<>(health);
        better.put(id, new Health.Up());
        yield new World(fleet, better, request);
      }
      case Refusal.OverBudget(var cost, _) -> limits(id, cost, request.deadline(), request.named());
      case Refusal.TooSlow _ ->
          limits(id, request.budgetMicros(), Optional.empty(), request.named());
      case Refusal.NotTheNamedOne _ ->
          limits(id, request.budgetMicros(), request.deadline(), Optional.empty());
    };
  }

  private static Clearance clearedOf(Misfit misfit, Clearance old) {
    return switch (misfit) {
      case Misfit.TooSecret(var secrecy, _) ->
          new Clearance(secrecy, old.trust(), old.audience(), old.region());
      case Misfit.NotTrusted _ ->
          new Clearance(old.ceiling(), Trust.UNTRUSTED, old.audience(), old.region());
      case Misfit.Outsiders _ ->
          new Clearance(old.ceiling(), old.trust(), new TreeSet<>(), old.region());
      case Misfit.OtherLaw _ ->
          new Clearance(old.ceiling(), old.trust(), old.audience(), Region.LOCAL);
    };
  }

  /**
   * Budget, deadline and name hold for all, so whoever else was refused is taken out of the fleet
   * before they are widened: it is this endpoint's refusal alone that is lifted.
   */
  private World limits(
      EndpointId id, long budget, Optional<Duration> deadline, Optional<EndpointId> named) {
    var refused = new HashSet<EndpointId>();
    for (Verdict verdict : decide().verdicts()) {
      if (verdict instanceof Verdict.Refused) {
        refused.add(verdict.endpoint());
      }
    }
    refused.remove(id);
    var left = fleet.endpoints().stream().filter(e -> !refused.contains(e.id())).toList();
    return new World(
        new Fleet(left),
        health,
        new RouteRequest(
            request.intent(),
            request.difficulty(),
            request.label(),
            request.needs(),
            request.inputTokens(),
            request.outputTokens(),
            budget,
            deadline,
            named,
            request.weights()));
  }

  /** With an endpoint that gives this share of good answers at the request's difficulty. */
  World quality(EndpointId id, double share) {
    double easy = Math.min(1, Math.pow(share, 1 / (1 + 2 * request.difficulty())));
    return with(id, e -> copy(e, e.price(), e.pace(), Map.of(request.intent(), easy)));
  }

  /** With an endpoint at which the request costs so much. */
  World cost(EndpointId id, long micros) {
    double total = Math.max(0, micros - 0.5);
    Price price =
        request.outputTokens() > 0
            ? new Price(0, total / request.outputTokens())
            : new Price(total / Math.max(1, request.inputTokens()), 0);
    return with(id, e -> copy(e, price, e.pace(), e.quality()));
  }

  /** With an endpoint that answers the request in that time. */
  World latency(EndpointId id, long millis) {
    var pace = new Pace(Duration.ofMillis(millis), 1e12);
    return with(id, e -> copy(e, e.price(), pace, e.quality()));
  }

  private World with(EndpointId id, UnaryOperator<Endpoint> change) {
    var endpoints =
        fleet.endpoints().stream().map(e -> e.id().equals(id) ? change.apply(e) : e).toList();
    return new World(new Fleet(endpoints), health, request);
  }

  private static Endpoint copy(
      Endpoint e, Clearance clearance, Set<Capability> capabilities, int context) {
    return new Endpoint(
        e.id(),
        e.model(),
        e.place(),
        clearance,
        capabilities,
        Math.max(context, e.contextTokens()),
        e.price(),
        e.pace(),
        e.quality());
  }

  private static Endpoint copy(Endpoint e, Price price, Pace pace, Map<String, Double> quality) {
    return new Endpoint(
        e.id(),
        e.model(),
        e.place(),
        e.clearance(),
        e.capabilities(),
        e.contextTokens(),
        price,
        pace,
        quality);
  }
}
