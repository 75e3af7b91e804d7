package dev.signalbox.core.route;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds for each endpoint that did not win the single change that would have made it.
 *
 * @param winner the winner's place in the fleet, after all others if nobody won
 * @param best its total
 * @param weights what totals are made of
 */
record Changes(int winner, double best, Weights weights) {

  /** More than what rounding can hide, in units of the last place of a total. */
  private static final int ROUNDING = 16;

  private static final double LEAST_STEP = 1e-9;

  /** Where anybody would have won. */
  static Changes withoutWinner(Weights weights) {
    return new Changes(Integer.MAX_VALUE, Double.NEGATIVE_INFINITY, weights);
  }

  /**
   * The changes, at most one for each endpoint.
   *
   * @param scores what each endpoint of the fleet would be worth, refused or not
   */
  List<Change> find(List<Verdict> verdicts, List<Score> scores) {
    var changes = new ArrayList<Change>();
    for (int i = 0; i < verdicts.size(); i++) {
      if (i != winner) {
        of(verdicts.get(i), i, scores.get(i)).ifPresent(changes::add);
      }
    }
    return changes;
  }

  private Optional<Change> of(Verdict loser, int place, Score score) {
    return switch (loser) {
      case Verdict.Refused(var id, _, var reasons) ->
          reasons.size() == 1 && wins(place, score.total())
              ? Optional.of(new Change.Lift(id, reasons.getFirst()))
              : Optional.empty();
      case Verdict.Scored(var id, _, _) ->
          better(place, score)
              .<Change>map(quality -> new Change.BetterQuality(id, quality))
              .or(() -> cheaper(place, score).map(cost -> new Change.Cheaper(id, cost)))
              .or(() -> faster(place, score).map(millis -> new Change.Faster(id, millis)));
    };
  }

  /** Of equals the one that stands first in the fleet wins. */
  private boolean wins(int place, double total) {
    return total > best || (total == best && place < winner);
  }

  /** What the total lacks, and a little more. */
  private double gap(Score score) {
    double larger = Math.max(Math.abs(best), Math.abs(score.total()));
    return best - score.total() + ROUNDING * Math.ulp(larger);
  }

  private Optional<Double> better(int place, Score score) {
    double needed = score.quality() + gap(score) / weights.quality() + LEAST_STEP;
    return needed <= 1
            && wins(place, weights.total(needed, score.costMicros(), score.latencyMillis()))
        ? Optional.of(needed)
        : Optional.empty();
  }

  private Optional<Long> cheaper(int place, Score score) {
    return lower(score.costMicros(), gap(score) * 1e6 / weights.cost())
        .filter(cost -> wins(place, weights.total(score.quality(), cost, score.latencyMillis())));
  }

  private Optional<Long> faster(int place, Score score) {
    return lower(score.latencyMillis(), gap(score) * 1e3 / weights.latency())
        .filter(millis -> wins(place, weights.total(score.quality(), score.costMicros(), millis)));
  }

  /** A number lower by at least so much, if it does not fall below zero. */
  private static Optional<Long> lower(long number, double by) {
    double whole = Math.ceil(by);
    return whole <= number ? Optional.of(number - (long) whole) : Optional.empty();
  }
}
