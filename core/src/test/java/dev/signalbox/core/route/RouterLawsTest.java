package dev.signalbox.core.route;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.core.Laws;
import dev.signalbox.core.RandomCase;
import dev.signalbox.core.fleet.Endpoint;
import dev.signalbox.core.fleet.EndpointId;
import dev.signalbox.core.fleet.Fleet;
import dev.signalbox.core.fleet.Health;
import dev.signalbox.core.label.Label;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RouterLawsTest {

  @Test
  void raisingTheLabelNeverTakesARefusalAway() {
    Laws.hold(
        "a ≤ b implies refusals(a) ⊆ refusals(b)",
        some -> {
          Endpoint endpoint = some.endpoint("e1");
          RouteRequest request = some.request();
          RouteRequest raised = with(request, request.label().join(some.label()));
          assertThat(kinds(endpoint, raised)).containsAll(kinds(endpoint, request));
        });
  }

  private static RouteRequest with(RouteRequest request, Label label) {
    return new RouteRequest(
        request.intent(),
        request.difficulty(),
        label,
        request.needs(),
        request.inputTokens(),
        request.outputTokens(),
        request.budgetMicros(),
        request.deadline(),
        request.named(),
        request.weights());
  }

  private static Set<Class<?>> kinds(Endpoint endpoint, RouteRequest request) {
    return Router.filter(endpoint, new Health.Up(), request).stream()
        .map(
            refusal ->
                refusal instanceof Refusal.NotCleared(var misfit)
                    ? misfit.getClass()
                    : refusal.getClass())
        .collect(Collectors.toSet());
  }

  @Test
  void oneMoreEndpointNeverChangesWhatIsSaidOfAnother() {
    Laws.hold(
        "verdicts(F ∪ {e}) ⊇ verdicts(F)",
        some -> {
          Fleet fleet = some.fleet(4);
          var health = some.health(fleet);
          RouteRequest request = some.request();
          var more = new ArrayList<>(fleet.endpoints());
          more.add(some.random().nextInt(more.size() + 1), some.endpoint("newcomer"));
          Decision before = Router.decide("d", fleet, health, request);
          Decision after = Router.decide("d", new Fleet(more), health, request);
          var others = new ArrayList<>(after.verdicts());
          others.removeIf(verdict -> verdict.endpoint().name().equals("newcomer"));
          assertThat(others).isEqualTo(before.verdicts());
        });
  }

  @Test
  void onlyWhatIsNotRefusedIsChosenOrKeptAsFallback() {
    Laws.hold(
        "{chosen} ∪ fall-backs = the endpoints without refusal",
        some -> {
          Fleet fleet = some.fleet(5);
          var health = some.health(fleet);
          RouteRequest request = some.request();
          Decision decision = Router.decide("d", fleet, health, request);
          var used = new ArrayList<EndpointId>(decision.fallbacks());
          decision.chosen().ifPresent(used::add);
          var free = new HashSet<EndpointId>();
          for (Endpoint endpoint : fleet.endpoints()) {
            if (allows(endpoint, health.getOrDefault(endpoint.id(), new Health.Up()), request)) {
              free.add(endpoint.id());
            }
          }
          assertThat(used).doesNotHaveDuplicates();
          assertThat(new HashSet<>(used)).isEqualTo(free);
          assertThat(decision.verdicts().stream().map(Verdict::endpoint).toList())
              .isEqualTo(fleet.endpoints().stream().map(Endpoint::id).toList());
        });
  }

  /** The hard limits once more, in other words than the router's. */
  private static boolean allows(Endpoint endpoint, Health health, RouteRequest request) {
    return endpoint.clearance().admits(request.label())
        && endpoint.capabilities().containsAll(request.needs())
        && (long) request.inputTokens() + request.outputTokens() <= endpoint.contextTokens()
        && endpoint.price().micros(request.inputTokens(), request.outputTokens())
            <= request.budgetMicros()
        && request
            .deadline()
            .map(time -> endpoint.pace().expected(request.outputTokens()).compareTo(time) <= 0)
            .orElse(true)
        && health instanceof Health.Up
        && request.named().map(endpoint.id()::equals).orElse(true);
  }

  @Test
  void theBestOfThoseThatPassIsChosenAndFallbacksFollowInOrder() {
    Laws.hold(
        "scores fall from the chosen one to the last fall-back",
        some -> {
          Fleet fleet = some.fleet(5);
          Decision decision = Router.decide("d", fleet, some.health(fleet), some.request());
          var totals = new ArrayList<Double>();
          decision.chosen().ifPresent(id -> totals.add(total(decision, id)));
          decision.fallbacks().forEach(id -> totals.add(total(decision, id)));
          assertThat(totals).isSortedAccordingTo(Collections.reverseOrder());
          if (totals.size() > 1) {
            assertThat(decision.margin()).isEqualTo(totals.get(0) - totals.get(1));
          }
        });
  }

  private static double total(Decision decision, EndpointId id) {
    return decision.verdicts().stream()
        .filter(verdict -> verdict.endpoint().equals(id))
        .mapToDouble(verdict -> ((Verdict.Scored) verdict).score().total())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theSameArgumentsGiveTheSameDecision() {
    Laws.hold(
        "decide is a function",
        some -> {
          long seed = some.random().nextLong();
          assertThat(decide(seed)).isEqualTo(decide(seed));
        });
  }

  private static Decision decide(long seed) {
    var some = new RandomCase(new SplittableRandom(seed));
    Fleet fleet = some.fleet(4);
    return Router.decide("d", fleet, some.health(fleet), some.request());
  }

  @Test
  void anEmptyFleetChoosesNothing() {
    var some = new RandomCase(new SplittableRandom(1));
    Decision decision = Router.decide("d", Fleet.EMPTY, Map.of(), some.request());
    assertThat(decision.chosen()).isEmpty();
    assertThat(List.of(decision.fallbacks(), decision.verdicts(), decision.changes()))
        .containsOnly(List.of());
  }
}
