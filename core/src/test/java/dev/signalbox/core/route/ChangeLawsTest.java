package dev.signalbox.core.route;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.core.Laws;
import dev.signalbox.core.fleet.EndpointId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a decision says would have made another endpoint win does so when it is really done. */
class ChangeLawsTest {

  @Test
  void makingTheChangeMakesThatEndpointWin() {
    Laws.hold(
        "after its change an endpoint is chosen",
        some -> {
          var world = World.of(some);
          for (Change change : world.decide().changes()) {
            World changed =
                switch (change) {
                  case Change.Lift(var id, var refusal) -> world.without(id, refusal);
                  case Change.BetterQuality(var id, var quality) -> world.quality(id, quality);
                  case Change.Cheaper(var id, var cost) -> world.cost(id, cost);
                  case Change.Faster(var id, var millis) -> world.latency(id, millis);
                };
            assertThat(changed.decide().chosen()).as(change.toString()).contains(change.endpoint());
          }
        });
  }

  @Test
  void aLiftThatWouldHelpIsSaid() {
    Laws.hold(
        "one refusal, lifted, makes it win exactly if the decision says so",
        some -> {
          var world = World.of(some);
          Decision decision = world.decide();
          for (Verdict verdict : decision.verdicts()) {
            if (verdict instanceof Verdict.Refused(var id, _, var reasons) && reasons.size() == 1) {
              boolean wins =
                  world.without(id, reasons.getFirst()).decide().chosen().equals(Optional.of(id));
              assertThat(decision.changes().contains(new Change.Lift(id, reasons.getFirst())))
                  .isEqualTo(wins);
            }
          }
        });
  }

  @Test
  void whereNoChangeIsSaidNeitherPerfectionNorGiftNorHasteHelps() {
    Laws.hold(
        "no change said for a loser: none of the three alone helps",
        some -> {
          var world = World.of(some);
          Decision decision = world.decide();
          for (EndpointId loser : decision.fallbacks()) {
            if (decision.changes().stream().noneMatch(change -> change.endpoint().equals(loser))) {
              for (World changed :
                  List.of(
                      world.quality(loser, 1 - 1e-6),
                      world.cost(loser, 0),
                      world.latency(loser, 0))) {
                Decision then = changed.decide();
                assertThat(then.chosen().equals(Optional.of(loser)) && then.margin() > 1e-6)
                    .as("%s%n%s", decision, then)
                    .isFalse();
              }
            }
          }
        });
  }

  @Test
  void theWinnerAndThoseWithSeveralRefusalsHaveNoChange() {
    Laws.hold(
        "changes are of losers that one change can help",
        some -> {
          Decision decision = World.of(some).decide();
          Map<EndpointId, Integer> reasons = new HashMap<>();
          for (Verdict verdict : decision.verdicts()) {
            reasons.put(
                verdict.endpoint(),
                verdict instanceof Verdict.Refused(_, _, var refusals) ? refusals.size() : 0);
          }
          assertThat(decision.changes().stream().map(Change::endpoint)).doesNotHaveDuplicates();
          for (Change change : decision.changes()) {
            assertThat(decision.chosen()).isNotEqualTo(Optional.of(change.endpoint()));
            assertThat(reasons.get(change.endpoint()))
                .isEqualTo(change instanceof Change.Lift ? 1 : 0);
          }
        });
  }

  @Test
  void ifNobodyMayDoItTheDecisionSaysWhatWouldMakeItPossible() {
    Laws.hold(
        "nobody chosen: every endpoint with one refusal is named",
        some -> {
          Decision decision = World.of(some).decide();
          if (decision.chosen().isEmpty()) {
            long one =
                decision.verdicts().stream()
                    .filter(v -> v instanceof Verdict.Refused(_, _, var r) && r.size() == 1)
                    .count();
            assertThat(decision.changes()).hasSize((int) one);
          }
        });
  }
}
